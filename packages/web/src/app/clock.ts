import { type Clock, type Refused, readClock } from '@laureate/client';
import { type Instant, localDateOf } from '@laureate/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { transport } from '../api/connection.ts';
import { settled } from '../api/use-look.ts';
import { useSession } from './session.tsx';

const MINUTE = 60_000;

/** The jurisdiction a page is about: the one in its address, else the first the person has a seat in. */
export function useCityOfPage(): string | undefined {
  const { jurisdiction } = useParams({ strict: false }) as { readonly jurisdiction?: string };
  const { seats } = useSession();
  return jurisdiction ?? seats[0]?.jurisdiction;
}

/** The business clock of the page's jurisdiction: terms and days count by it, not by the clock of this device. */
export function useClock(): Clock | undefined {
  const jurisdiction = useCityOfPage();
  const { data } = useQuery<Clock, Refused>({
    queryKey: ['clock', jurisdiction],
    queryFn: () => settled(readClock(transport, jurisdiction ?? '')),
    enabled: jurisdiction !== undefined,
    refetchInterval: 5 * MINUTE,
    staleTime: MINUTE,
  });
  return data;
}

/** The day of the business clock in Asia/Shanghai; until it is known the day of this device. */
export function useToday(): string {
  return localDateOf((useClock()?.now ?? new Date().toISOString()) as Instant);
}
