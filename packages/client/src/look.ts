import type { AnswerOf, QueryOf, ViewName } from './act-types.ts';
import type { Reply } from './reply.ts';
import { type StreamId, streamPath } from './stream.ts';
import type { Transport } from './transport.ts';

/** The hat a person claims where several fit. */
export interface ClaimedHat {
  readonly role?: string;
  readonly body?: string;
}

/** One page of an array in an answer: `path` names the array. `sort` is a field, with `-` in front for descending. */
export interface ListCut {
  readonly path: string;
  readonly limit?: number;
  readonly cursor?: string;
  readonly sort?: string;
  readonly where?: string;
}

export interface LookOptions {
  readonly hat?: ClaimedHat;
  /** Puts texts in place of sealed references; each opening is recorded. */
  readonly open?: boolean;
  readonly list?: ListCut;
  readonly signal?: AbortSignal;
}

/** The address of a view's answer. */
export function lookPath(stream: StreamId, view: string, query: unknown, options: LookOptions = {}): string {
  const { hat, open, list } = options;
  const wanted: Readonly<Record<string, string | undefined>> = {
    query: JSON.stringify(query ?? {}),
    role: hat?.role,
    body: hat?.body,
    open: open ? 'true' : undefined,
    list: list?.path,
    limit: list?.limit?.toString(),
    cursor: list?.cursor,
    sort: list?.sort,
    where: list?.where,
  };
  const given = Object.entries(wanted).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `${streamPath(stream)}/views/${view}?${new URLSearchParams(given)}`;
}

/** Looks at a view by any name: for generic pages and tools. The answer is not typed. */
export function lookAny(
  transport: Transport,
  stream: StreamId,
  view: string,
  query: unknown,
  options: LookOptions = {},
): Promise<Reply<unknown>> {
  const { signal } = options;
  return transport.send({
    method: 'GET',
    path: lookPath(stream, view, query, options),
    ...(signal ? { signal } : {}),
  });
}

/** Looks at a view; query and answer have the types core gives them. */
export function look<View extends ViewName>(
  transport: Transport,
  stream: StreamId,
  view: View,
  query: QueryOf<View>,
  options: LookOptions = {},
): Promise<Reply<AnswerOf<View>>> {
  return lookAny(transport, stream, view, query, options) as Promise<Reply<AnswerOf<View>>>;
}
