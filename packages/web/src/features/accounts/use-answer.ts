import { isRefusedReply, type Refused, type Reply } from '@laureate/client';
import { useCallback, useState } from 'react';

/** One request at a time: whether it is under way, and what stood against the last one. */
export function useAnswer(): {
  readonly ask: <T>(reply: Promise<Reply<T>>) => Promise<T | undefined>;
  readonly pending: boolean;
  readonly refused: Refused | undefined;
} {
  const [pending, setPending] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const ask = useCallback(async <T>(reply: Promise<Reply<T>>): Promise<T | undefined> => {
    setPending(true);
    const came = await reply;
    setPending(false);
    setRefused(isRefusedReply(came) ? came.refused : undefined);
    return isRefusedReply(came) ? undefined : came.value;
  }, []);
  return { ask, pending, refused };
}
