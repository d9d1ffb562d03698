import fc from 'fast-check';
import type { View } from '../../act/view.ts';
import { bytesOf, holds, type Look, looksOf, type Queries, queriesOf } from './looks.ts';
import { hiddenKinds, madeUpPayloads, valuesIn } from './made-up-events.ts';
import type { ToldRound } from './told-round.ts';
import { foldRound, openKinds, type Plan, plans, type TwoHistories, tellTwo } from './two-histories.ts';

/** What was looked at so far, for the line that tells it. */
export class Seen {
  histories = 0;
  looks = 0;
  readonly doors = new Set<string>();
  readonly answered = new Set<string>();
  readonly kinds = new Set<string>();
}

/** Looks at each pair of histories, of the hundreds there are. */
const looksOfEach = 30;

/** Some of many, spread over all of them; which ones is for the turn to say. */
export function some<T>(all: readonly T[], turn: number, most: number): readonly T[] {
  const step = Math.max(Math.floor(all.length / most), 1);
  return all.filter((_, at) => (at + turn) % step === 0);
}

/** A told round, what can have happened in it besides, and the ways to look at it. */
export class RecusalGround {
  readonly #told: ToldRound;
  readonly #views: ReadonlyMap<string, View>;
  readonly #seen: Seen;
  readonly #made;
  readonly #queries: Queries;

  constructor(told: ToldRound, views: ReadonlyMap<string, View>, seed: number, seen = new Seen()) {
    this.#told = told;
    this.#views = views;
    this.#seen = seen;
    this.#made = madeUpPayloads(told.round, seed, openKinds);
    this.#queries = queriesOf(views.values(), valuesIn([...told.registry, ...told.round]), seed);
  }

  /** Kinds of which nothing could be made up. */
  get missingKinds(): readonly string[] {
    return hiddenKinds
      .map(({ type }) => type)
      .filter((type) => !this.#made.has(type) && !openKinds.has(type));
  }

  /** That somebody recused from a case gets the same bytes whatever happened in it. */
  get property() {
    return fc.property(plans, (plan) => {
      const differences = this.differencesOf(plan);
      if (differences.length > 0) throw new Error(JSON.stringify(differences.slice(0, 3), null, 1));
    });
  }

  /** Looks at two histories as a plan has them; every look by which they can be told apart. */
  differencesOf(plan: Plan): readonly unknown[] {
    const two = tellTwo(this.#told, this.#made, plan);
    const { viewer, hidden, ground } = two;
    this.#seen.histories += 1;
    const kinds = [...this.#made.keys()];
    for (const [kind] of plan.change.more) this.#seen.kinds.add(kinds[kind % kinds.length] ?? '');
    const scenes = scenesOf(two, this.#views);
    const all = looksOf(this.#views.values(), ground, viewer, {
      queries: this.#queries,
      cases: two.cases,
      id: hidden,
      turn: plan.turn,
    });
    return some(all, plan.turn, looksOfEach).flatMap((look) => {
      const [first, second] = scenes.map((scene) => () => bytesOf(scene, look, viewer, ground.day));
      const one = first?.();
      const other = look.view.stream === 'round' ? second?.() : one;
      this.#note(look, one ?? '');
      return one === other || isOtherDoor(scenes, look, hidden)
        ? []
        : [told(look, viewer, hidden, one, other)];
    });
  }

  #note({ view, role }: Look, bytes: string): void {
    this.#seen.looks += 1;
    const door = `${view.name} ${role}`;
    this.#seen.doors.add(door);
    if (bytes.startsWith('{"answer"')) this.#seen.answered.add(door);
  }
}

/**
 * What views are computed from, after each of the two histories. The registry is one and the same, and its views see
 * nothing else: they are looked at once.
 */
export function scenesOf({ histories, ground, roundId }: TwoHistories, views: ReadonlyMap<string, View>) {
  const { registry, scheme } = ground;
  return histories.map((history) => ({
    views,
    registry,
    round: { id: roundId, state: foldRound(history), scheme },
  }));
}

/** That a door is closed tells that the case is in the list behind it: this cannot be hidden. */
export function isOtherDoor(scenes: ReturnType<typeof scenesOf>, look: Look, id: string): boolean {
  const held = scenes.map((scene) => holds(scene, look, id));
  return held.some((is) => is !== held[0]);
}

function told({ view, role, body, query }: Look, person: string, hidden: string, one = '', two = '') {
  const at = [...one].findIndex((sign, n) => sign !== two[n]);
  const part = (text: string) => text.slice(Math.max(at - 120, 0), at + 200);
  return { view: view.name, role, body, query, person, hidden, one: part(one), two: part(two) };
}
