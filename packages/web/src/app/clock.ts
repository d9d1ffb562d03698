import { localDateOf } from '@laureate/core';
import { useQuery } from '@tanstack/react-query';
import { transport } from '../api/connection.ts';
import { settled } from '../api/use-look.ts';

const MINUTE = 60_000;

/** The moment the business clock shows. Terms and days count by it, not by the clock of this device. */
export function useNow(): string {
  const { data } = useQuery({
    queryKey: ['clock'],
    queryFn: () =>
      settled(transport.send<{ readonly now: string }>({ method: 'GET', path: '/api/v1/clock' })),
    refetchInterval: 5 * MINUTE,
    staleTime: MINUTE,
  });
  return data?.now ?? new Date().toISOString();
}

/** The day of the business clock in Asia/Shanghai. */
export function useToday(): string {
  return localDateOf(useNow() as Parameters<typeof localDateOf>[0]);
}
