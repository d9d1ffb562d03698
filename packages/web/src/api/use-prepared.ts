import { isRefusedReply, type PreparedAct, readPrepared, type StreamId } from '@laureate/client';
import { useQuery } from '@tanstack/react-query';
import { transport } from './connection.ts';

const LOOK_AGAIN = 15_000;

/** Acts of a stream that wait for a second person; none where the person may see none. */
export function usePrepared(stream: StreamId, when = true): readonly PreparedAct[] {
  const { data } = useQuery<readonly PreparedAct[]>({
    queryKey: ['prepared', stream],
    queryFn: async () => {
      const reply = await readPrepared(transport, stream);
      if (!isRefusedReply(reply)) return reply.value.prepared;
      return reply.refused.kind === 'not-found' ? [] : Promise.reject(reply.refused);
    },
    enabled: when,
    // Another person may prepare something at any moment: a page that is opened or stands open finds it.
    staleTime: 0,
    refetchInterval: LOOK_AGAIN,
  });
  return data ?? [];
}
