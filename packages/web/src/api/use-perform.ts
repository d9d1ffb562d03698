import {
  type DoneAct,
  isRefusedReply,
  type PerformOptions,
  performAny,
  type Reply,
  type StreamId,
} from '@laureate/client';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { transport } from './connection.ts';

type Perform = (
  stream: StreamId,
  command: string,
  payload: unknown,
  options?: PerformOptions,
) => Promise<Reply<DoneAct>>;

/**
 * Performs acts. Once one is done, everything looked at is asked again: an act on a round may also change its
 * registry. One key is kept for one try, so that a person pressing twice does it once.
 */
export function usePerform(): { readonly perform: Perform; readonly pending: boolean } {
  const queries = useQueryClient();
  const [pending, setPending] = useState(false);
  const perform = useCallback<Perform>(
    async (stream, command, payload, options = {}) => {
      setPending(true);
      const reply = await performAny(transport, stream, command, payload, options);
      setPending(false);
      if (!isRefusedReply(reply) && !options.dryRun) {
        await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'session' });
      }
      return reply;
    },
    [queries],
  );
  return { perform, pending };
}
