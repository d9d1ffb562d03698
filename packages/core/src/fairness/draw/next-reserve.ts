import { type DrawRules, maySitTogether, type PanelToDraw, seatsOf } from './panel-to-draw.ts';
import type { PoolEntry } from './pool.ts';

/**
 * The first reserve, in the order drawn, with whom the panel keeps its rules; the seat of a leader goes to the first
 * who may lead. `panel` is the panel without the one who leaves. Nothing when no reserve is left that fits.
 */
export function nextReserve(
  panel: PanelToDraw,
  rules: DrawRules,
  pool: readonly PoolEntry[],
  reserves: readonly string[],
): string | undefined {
  const seats = seatsOf(panel, rules, pool, new Map());
  const free = new Map(seats.candidates.map((entry) => [entry.person, entry]));
  return reserves.find((person) => {
    const entry = free.get(person);
    return entry && (!seats.needsLeader || entry.mayLead) && maySitTogether(seats, [entry]);
  });
}
