import {
  type AnswerOf,
  type ClaimedHat,
  isRefusedReply,
  look,
  lookAny,
  type QueryOf,
  type Refused,
  type Reply,
  type StreamId,
  type ViewName,
} from '@laureate/client';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { transport } from './connection.ts';

export interface LookHow {
  readonly hat?: ClaimedHat | undefined;
  /** Texts instead of sealed references; each opening is recorded. */
  readonly open?: boolean;
  /** False: not yet, because something the question needs is not known. */
  readonly when?: boolean;
}

/** A reply's value, or the refusal as the failure of the query. */
export async function settled<T>(reply: Promise<Reply<T>>): Promise<T> {
  const came = await reply;
  return isRefusedReply(came) ? Promise.reject(came.refused) : came.value;
}

/** The key under which an answer is kept. */
export const lookKey = (stream: StreamId, view: string, query: unknown, { hat, open }: LookHow = {}) =>
  ['look', stream, view, query, hat ?? {}, open ?? false] as const;

const given = ({ hat, open }: LookHow) => ({ ...(hat ? { hat } : {}), ...(open ? { open } : {}) });

/** Looks at a view and keeps looking: it is asked again when the server says that something changed. */
export function useLook<View extends ViewName>(
  stream: StreamId,
  view: View,
  query: QueryOf<View>,
  how: LookHow = {},
): UseQueryResult<AnswerOf<View>, Refused> {
  return useQuery<AnswerOf<View>, Refused, AnswerOf<View>>({
    queryKey: lookKey(stream, view, query, how),
    queryFn: ({ signal }) => settled(look(transport, stream, view, query, { ...given(how), signal })),
    enabled: how.when ?? true,
  });
}

/** Looks at a view by any name; the answer is not typed. */
export function useLookAny(
  stream: StreamId,
  view: string,
  query: unknown,
  how: LookHow = {},
): UseQueryResult<unknown, Refused> {
  return useQuery<unknown, Refused>({
    queryKey: lookKey(stream, view, query, how),
    queryFn: ({ signal }) => settled(lookAny(transport, stream, view, query, { ...given(how), signal })),
    enabled: how.when ?? true,
  });
}
