import { PanelCount } from './count-panels.ts';
import { maySitTogether, type Seats } from './panel-to-draw.ts';
import { plainShortages } from './plain-shortages.ts';
import type { PoolEntry } from './pool.ts';
import type { RandomStream } from './random-stream.ts';

/** How often a random choice is tried before the combinations are counted. Part of `draw@1`: never changed. */
const mostTries = 1000;
/** How often instead where they are too many to count. Part of `draw@1`: never changed. */
const mostTriesUncounted = 200_000;

/** Who was drawn for the seats, and how it came about. */
export interface DrawnSeats {
  /** In the order of the pool. */
  readonly members: readonly string[];
  /** Nobody where the leader sits already. */
  readonly leader: string | undefined;
  /** `tried`: the first of so many random choices that kept all rules; `counted`: one number out of all combinations. */
  readonly how:
    | { readonly method: 'tried'; readonly tries: number }
    | { readonly method: 'counted'; readonly combinations: string; readonly number: string };
}

/** One random choice: a leader among those who may lead, then members, each of those left equally likely. */
function anyChoice(
  { candidates, seats, needsLeader }: Seats,
  leaders: readonly PoolEntry[],
  stream: RandomStream,
) {
  const chosen = new Set<PoolEntry>();
  const leader = needsLeader ? leaders[stream.below(leaders.length)] : undefined;
  if (leader) chosen.add(leader);
  while (chosen.size < seats) chosen.add(candidates[stream.below(candidates.length)] as PoolEntry);
  return { leader, members: [...chosen] };
}

const drawn = (
  leader: PoolEntry | undefined,
  members: readonly PoolEntry[],
  how: DrawnSeats['how'],
): DrawnSeats => ({
  members: members.map(({ person }) => person).sort(),
  leader: leader?.person,
  how,
});

/** The first of so many random choices that keeps all rules; nothing when none does. */
export function drawByChance(seats: Seats, stream: RandomStream, most = mostTries): DrawnSeats | undefined {
  const leaders = seats.candidates.filter(({ mayLead }) => mayLead);
  for (let tries = 1; tries <= most; tries += 1) {
    const { leader, members } = anyChoice(seats, leaders, stream);
    if (maySitTogether(seats, members)) return drawn(leader, members, { method: 'tried', tries });
  }
  return undefined;
}

/**
 * Fills the seats of a panel so that every combination of members and leader that keeps the rules is equally likely:
 * random choices are thrown away until one keeps them (rejection), and where that takes too long all combinations are
 * counted and one number is drawn; where they are too many to count, trying goes on for long. Nothing when no
 * combination keeps the rules, or none was found.
 */
export function drawSeats(seats: Seats, stream: RandomStream): DrawnSeats | undefined {
  if (plainShortages(seats).length > 0) return undefined;
  const found = drawByChance(seats, stream);
  if (found) return found;
  const count = new PanelCount(seats);
  if (count.isTooLarge) return drawByChance(seats, stream, mostTriesUncounted);
  const combinations = count.total;
  if (combinations === 0n) return undefined;
  const number = stream.belowBig(combinations);
  const { leader, members } = count.at(number);
  return drawn(leader, members, {
    method: 'counted',
    combinations: String(combinations),
    number: String(number),
  });
}

/** So many persons of a list, each order of each choice equally likely; all of them where there are fewer. */
export function drawReserves(
  entries: readonly PoolEntry[],
  count: number,
  stream: RandomStream,
): readonly string[] {
  const left = entries.map(({ person }) => person);
  const reserves: string[] = [];
  while (reserves.length < count && left.length > 0) {
    const at = stream.below(left.length);
    reserves.push(left[at] as string);
    left[at] = left.at(-1) as string;
    left.pop();
  }
  return reserves;
}
