import type { Seats } from './panel-to-draw.ts';
import type { PoolEntry } from './pool.ts';

/**
 * How far a panel is put together, one code unit a number: seats taken, whether it has a leader, whether each sector is
 * covered, how many members each scarce field has. A text, so that equal states are one key.
 */
type State = string;

/** Somebody who may be taken, with the places in a state that it changes. */
interface Choosable {
  readonly entry: PoolEntry;
  readonly covers: readonly number[];
  readonly countsIn: readonly number[];
}

interface Step {
  readonly entry?: PoolEntry;
  readonly leads: boolean;
  readonly next: State;
}

/** The members of a panel and, where it was to be found, its leader. */
export interface Combination {
  readonly members: readonly PoolEntry[];
  readonly leader: PoolEntry | undefined;
}

/** Which rules count; for telling what is short, some are left out. */
export interface Counted {
  readonly employers: boolean;
  readonly fields: boolean;
}

/** So many states are kept in a table. Part of `draw@1`: never changed. */
const mostStates = 500_000;

const takenAt = 0;
const ledAt = 1;
const sectorsAt = 2;

/** Those of one employer as one group, from which at most one is taken; everybody else alone. In the order of the pool. */
function groupsOf({ candidates, rules }: Seats, counted: Counted): PoolEntry[][] {
  const groups = new Map<string, PoolEntry[]>();
  const isGrouped = counted.employers && rules.oneOfEachEmployer;
  for (const entry of candidates) {
    const key = isGrouped && entry.employer !== undefined ? `e/${entry.employer}` : `p/${entry.person}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** Fields of which there are more people than may sit together: the only ones a count must follow. */
function scarceFields({ rules, candidates, sitting }: Seats, counted: Counted): string[] {
  const { perField } = rules;
  if (perField === undefined || !counted.fields) return [];
  const counts = new Map<string, number>();
  for (const { fields } of [...candidates, ...sitting])
    for (const field of fields) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > perField).map(([field]) => field);
}

/**
 * Every way to fill the seats, without listing them: a table of how many ways go on from each state, group by group.
 * It counts exactly, numbers the ways from 0 in a fixed order, and finds the way of a number. Time and space grow with
 * the candidates times the states, not with the ways.
 */
export class PanelCount {
  readonly #seats: Seats;
  readonly #groups: readonly (readonly Choosable[])[];
  /** States that can be reached before each group, and after the last. */
  readonly #reached: ReadonlySet<State>[];
  #ways: ReadonlyMap<State, bigint>[] = [];
  /** Whether there are too many states to count: nothing else may be asked then. */
  readonly isTooLarge: boolean;

  constructor(seats: Seats, counted: Counted = { employers: true, fields: true }) {
    const { sectors, sitting, needsLeader } = seats;
    const scarce = scarceFields(seats, counted);
    const choosable = (entry: PoolEntry): Choosable => ({
      entry,
      covers: placesOf(sectors, entry, sectorsAt),
      countsIn: placesOf(scarce, entry, sectorsAt + sectors.length),
    });
    const known = scarce.map((field) => sitting.filter(({ fields }) => fields.includes(field)).length);
    const start = String.fromCharCode(0, needsLeader ? 0 : 1, ...sectors.map(() => 0), ...known);
    this.#seats = seats;
    this.#groups = groupsOf(seats, counted).map((group) => group.map(choosable));
    this.#reached = [new Set([start])];
    let states = 1;
    for (const group of this.#groups) {
      const reached = this.#reachedFrom(this.#ends, group);
      states += reached.size;
      if (states > mostStates) break;
      this.#reached.push(reached);
    }
    this.isTooLarge = states > mostStates;
  }

  /** The most seats that can be filled, leader and sectors aside. */
  get mostSeats(): number {
    return Math.max(0, ...[...this.#ends].map((end) => end.charCodeAt(takenAt)));
  }

  /** Of leader and sectors that are still to be found, the most that a full panel can have. */
  get mostWants(): number {
    const full = [...this.#ends].filter((end) => end.charCodeAt(takenAt) === this.#seats.seats);
    const given = this.#seats.needsLeader ? 0 : 1;
    return Math.max(0, ...full.map((end) => this.#wantsOf(end) - given));
  }

  /** How many combinations of panel and leader there are. */
  get total(): bigint {
    this.#countWays();
    const [start = ''] = this.#reached[0] ?? [];
    return this.#ways[0]?.get(start) ?? 0n;
  }

  /** The combination of a number from 0 to total - 1. Throws beyond. */
  at(number: bigint): Combination {
    if (number < 0n || number >= this.total)
      throw new RangeError(`no combination ${number} of ${this.total}`);
    let [state = ''] = this.#reached[0] ?? [];
    let rest = number;
    const taken: Step[] = [];
    for (const [nth, group] of this.#groups.entries()) {
      const steps = this.#stepsFrom(state, group);
      const step = steps.find(({ next }) => {
        const ways = this.#ways[nth + 1]?.get(next) ?? 0n;
        if (rest < ways) return true;
        rest -= ways;
        return false;
      }) as Step;
      state = step.next;
      taken.push(step);
    }
    return {
      members: taken.flatMap(({ entry }) => entry ?? []),
      leader: taken.find(({ leads }) => leads)?.entry,
    };
  }

  get #ends(): ReadonlySet<State> {
    return this.#reached.at(-1) ?? new Set();
  }

  /** Leader and sectors that a state has. */
  #wantsOf(state: State): number {
    let wants = 0;
    for (let at = ledAt; at < sectorsAt + this.#seats.sectors.length; at += 1) wants += state.charCodeAt(at);
    return wants;
  }

  #reachedFrom(states: ReadonlySet<State>, group: readonly Choosable[]): ReadonlySet<State> {
    const reached = new Set<State>();
    for (const state of states) for (const { next } of this.#stepsFrom(state, group)) reached.add(next);
    return reached;
  }

  #countWays(): void {
    if (this.#ways.length > 0) return;
    const { seats, sectors } = this.#seats;
    const isWhole = (end: State) =>
      end.charCodeAt(takenAt) === seats && this.#wantsOf(end) === sectors.length + 1;
    let after: ReadonlyMap<State, bigint> = new Map(
      [...this.#ends].filter(isWhole).map((end) => [end, 1n] as const),
    );
    const ways = [after];
    for (let nth = this.#groups.length - 1; nth >= 0; nth -= 1) {
      after = this.#waysBefore(nth, after);
      ways.push(after);
    }
    this.#ways = ways.reverse();
  }

  /** States from which nothing whole can be reached are left out. */
  #waysBefore(nth: number, after: ReadonlyMap<State, bigint>): ReadonlyMap<State, bigint> {
    const before = new Map<State, bigint>();
    for (const state of this.#reached[nth] ?? []) {
      let ways = 0n;
      for (const { next } of this.#stepsFrom(state, this.#groups[nth] ?? [])) ways += after.get(next) ?? 0n;
      if (ways > 0n) before.set(state, ways);
    }
    return before;
  }

  /** Nobody of the group, or one of it as a member or as the leader; in a fixed order. */
  #stepsFrom(state: State, group: readonly Choosable[]): Step[] {
    const steps: Step[] = [{ leads: false, next: state }];
    if (state.charCodeAt(takenAt) === this.#seats.seats) return steps;
    const mayLead = state.charCodeAt(ledAt) === 0;
    for (const { entry, covers, countsIn } of group) {
      const next = this.#with(state, covers, countsIn);
      if (next === undefined) continue;
      steps.push({ entry, leads: false, next: String.fromCharCode(...next) });
      if (!mayLead || !entry.mayLead) continue;
      next[ledAt] = 1;
      steps.push({ entry, leads: true, next: String.fromCharCode(...next) });
    }
    return steps;
  }

  /** The state with one more member, as numbers; nothing where a field would have too many. */
  #with(state: State, covers: readonly number[], countsIn: readonly number[]): number[] | undefined {
    const most = this.#seats.rules.perField ?? 0;
    for (const at of countsIn) if (state.charCodeAt(at) >= most) return undefined;
    const next = Array.from(state, (unit) => unit.charCodeAt(0));
    next[takenAt] = (next[takenAt] ?? 0) + 1;
    for (const at of covers) next[at] = 1;
    for (const at of countsIn) next[at] = (next[at] ?? 0) + 1;
    return next;
  }
}

/** Places in a state of those names that an entry's fields hold. */
function placesOf(names: readonly string[], { fields }: PoolEntry, from: number): number[] {
  return names.flatMap((name, at) => (fields.includes(name) ? [from + at] : []));
}
