import { type OwnHat, type Refused, readHats, type StreamId } from '@laureate/client';
import type { HatPattern } from '@laureate/core';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { transport } from './connection.ts';
import { settled } from './use-look.ts';

/** The hats the person can wear in a stream today. */
export function useHats(stream: StreamId, when = true): UseQueryResult<readonly OwnHat[], Refused> {
  return useQuery<readonly OwnHat[], Refused>({
    queryKey: ['hats', stream],
    queryFn: () => settled(readHats(transport, stream)),
    staleTime: 60_000,
    enabled: when,
  });
}

/** The hats that one of the patterns asks for. A hat of unknown rank may fit: the server decides. */
export function hatsThatFit(hats: readonly OwnHat[], patterns: readonly HatPattern[]): readonly OwnHat[] {
  return hats.filter((hat) =>
    patterns.some(
      ({ role, ranks }) =>
        role === hat.role &&
        (ranks === undefined || hat.rank === undefined || ranks.some((rank) => rank === hat.rank)),
    ),
  );
}
