import { PanelCount } from './count-panels.ts';
import { drawByChance, drawSeats } from './draw-panel.ts';
import type { Seats } from './panel-to-draw.ts';
import { plainShortages, type Shortage } from './plain-shortages.ts';
import type { RandomStream } from './random-stream.ts';

/** Why the seats of a panel cannot be filled, with whom the pool holds back. */
export interface PanelShort {
  readonly panel: string;
  readonly inConflict: number;
  readonly overLoad: number;
  readonly shortages: readonly Shortage[];
}

function countedShortages(seats: Seats): Shortage[] {
  const needed = seats.seats;
  const most = (employers: boolean, fields: boolean) =>
    new PanelCount(seats, { employers, fields }).mostSeats;
  const byEmployer = most(true, false);
  const byField = most(false, true);
  return [
    ...(byEmployer < needed ? [{ constraint: 'employer' as const, needed, available: byEmployer }] : []),
    ...(byField < needed ? [{ constraint: 'field' as const, needed, available: byField }] : []),
  ];
}

/** All rules at once: the seats they leave, else what a full panel lacks of leader and sectors. */
function shortTogether(seats: Seats, count: PanelCount): Shortage {
  const { mostSeats } = count;
  if (mostSeats < seats.seats) return { constraint: 'together', needed: seats.seats, available: mostSeats };
  const needed = seats.sectors.length + (seats.needsLeader ? 1 : 0);
  return { constraint: 'together', needed, available: count.mostWants };
}

/**
 * Every rule that keeps the seats from being filled; nothing when they can be. `stream`: any numbers, to find a choice
 * quickly where there are many; the answer does not depend on them.
 */
export function whyInfeasible(seats: Seats, stream: RandomStream): PanelShort | undefined {
  const told = (shortages: readonly Shortage[]): PanelShort => ({
    panel: seats.panel.panel,
    ...seats.left,
    shortages,
  });
  const plain = plainShortages(seats);
  if (plain.length > 0) return told(plain);
  if (drawByChance(seats, stream)) return undefined;
  const count = new PanelCount(seats);
  if (count.isTooLarge)
    return drawSeats(seats, stream) ? undefined : told([{ constraint: 'rare', needed: 1, available: 0 }]);
  if (count.total > 0n) return undefined;
  const counted = countedShortages(seats);
  return told(counted.length > 0 ? counted : [shortTogether(seats, count)]);
}
