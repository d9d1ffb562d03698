import type { Seats } from './panel-to-draw.ts';

/**
 * What a pool is short of for a panel. `together`: each rule alone could be kept, all of
 * them cannot; `rare`: there are too many combinations to count, and none was found.
 */
export type Constraint = 'candidates' | 'leader' | 'sector' | 'employer' | 'field' | 'together' | 'rare';

/** One rule that cannot be kept: how many it needs, how many there are at most; the difference is what is missing. */
export interface Shortage {
  readonly constraint: Constraint;
  readonly needed: number;
  readonly available: number;
  readonly sector?: string;
}

/** Rules that no choice of candidates could keep even if they were the only ones. */
export function plainShortages({ candidates, seats, needsLeader, sectors }: Seats): Shortage[] {
  const isLedByNone = needsLeader && !candidates.some(({ mayLead }) => mayLead);
  const unknown = sectors.filter((sector) => !candidates.some(({ fields }) => fields.includes(sector)));
  return [
    ...(candidates.length < seats
      ? [{ constraint: 'candidates' as const, needed: seats, available: candidates.length }]
      : []),
    ...(isLedByNone ? [{ constraint: 'leader' as const, needed: 1, available: 0 }] : []),
    ...unknown.map((sector) => ({ constraint: 'sector' as const, needed: 1, available: 0, sector })),
  ];
}
