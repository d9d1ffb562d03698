import fc from 'fast-check';
import { hatsOf } from '../../access/hats.ts';
import type { View } from '../../act/view.ts';
import { type Instant, localDateOf } from '../../calendar/index.ts';
import { eventKinds } from '../../catalogue.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { registryFold } from '../../registry/state.ts';
import { pinnedScheme } from '../../round/call/pinned-scheme.ts';
import { roundFold } from '../../round/state.ts';
import type { KnownValues } from '../well-formed.ts';
import { type AboutCase, aboutCase, textsIn } from './about-a-case.ts';
import { type Change, changedHistory } from './changed-history.ts';
import { bytesOf, holds, type Look, looksOf, queriesOf } from './looks.ts';
import { hiddenKinds, type MadeUp, madeUpPayloads } from './made-up-events.ts';
import type { ToldRound } from './told-round.ts';

/** What was looked at so far, for the line that tells it. */
export class Seen {
  histories = 0;
  looks = 0;
  readonly doors = new Set<string>();
  readonly answered = new Set<string>();
  readonly kinds = new Set<string>();
}

/** A plan of two histories: numbers choose among what there is. */
interface Plan {
  readonly until: number;
  readonly hidden: number;
  readonly role: number;
  readonly person: number;
  readonly turn: number;
  readonly change: Change;
}

/** Looks at each pair of histories, of the hundreds there are. */
const looksOfEach = 30;

const any = fc.nat({ max: 1_000_000 });

const plans: fc.Arbitrary<Plan> = fc.record({
  until: any,
  hidden: any,
  role: any,
  person: any,
  turn: any,
  change: fc.record({
    left: fc.array(any, { maxLength: 4 }),
    said: fc.array(fc.tuple(any, any, any), { maxLength: 4 }),
    more: fc.array(fc.tuple(any, any, any), { minLength: 1, maxLength: 5 }),
    lists: fc.array(fc.tuple(any, any), { maxLength: 3 }),
  }),
});

/** Hats of those who work on a round: who only applies or objects cannot be recused. */
const workingRoles = new Set([
  'office',
  'recommender',
  'consent',
  'third-party',
  'examiner',
  'panel-leader',
  'committee',
  'government',
  'supervisor',
  'system-admin',
  'security-admin',
  'auditor',
]);

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % Math.max(from.length, 1)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

function knownIn(events: readonly LedgerEvent[]): KnownValues {
  const known = new Map<string, Set<unknown>>();
  const collect = (value: unknown, name: string): void => {
    if (Array.isArray(value)) for (const entry of value) collect(entry, name);
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) collect(inner, key);
    else known.set(name, (known.get(name) ?? new Set()).add(value));
  };
  for (const { payload } of events) collect(payload, '');
  return new Map(Array.from(known, ([name, values]) => [name, [...values].slice(0, 60)]));
}

/** The first history's person, case and state of things, and what the second makes of it. */
export class RecusalGround {
  readonly #told: ToldRound;
  readonly #views: ReadonlyMap<string, View>;
  readonly #seen: Seen;
  readonly #made;
  readonly #queries;

  constructor(told: ToldRound, views: ReadonlyMap<string, View>, seed: number, seen = new Seen()) {
    this.#told = told;
    this.#views = views;
    this.#seen = seen;
    this.#made = madeUpPayloads(told.round, seed, openKinds);
    this.#queries = queriesOf(views.values(), knownIn([...told.registry, ...told.round]), seed);
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
  differencesOf({ until, hidden, role, person, turn, change }: Plan): readonly unknown[] {
    const { registry: registryEvents, round: roundEvents, roundId } = this.#told;
    const firstFiling = roundEvents.findIndex(({ type }) => type === 'ApplicationFiled');
    const length = firstFiling + 1 + (until % (roundEvents.length - firstFiling));
    const events = roundEvents.slice(0, length);
    const last = events.at(-1);
    if (!last) throw new Error('no events');
    const isWhole = length === roundEvents.length;
    const registry = registryFold.initial();
    for (const event of isWhole ? registryEvents : registryEvents.slice(0, last.saw))
      registryFold.evolve(registry, event);
    const cases = new Set(
      events.flatMap(({ type, payload }) =>
        type === 'ApplicationFiled' ? [(payload as { case: string }).case] : [],
      ),
    );
    const id = pick([...cases], hidden);
    const today = localDateOf(last.at as Instant);
    const before = fold(events);
    const ground = { registry, round: before, roundId, day: today };
    const own = before.application.applications.get(id);
    const working = [...registry.parties.parties.keys()]
      .filter((party) => party !== own?.party && party !== own?.signedBy)
      .flatMap((party) => hatsOf(ground, party).filter((worn) => workingRoles.has(worn.role)));
    const roles = [...new Set(working.map((worn) => worn.role))];
    const chosen = pick(roles, role);
    const { person: viewer } = pick(
      working.filter((worn) => worn.role === chosen),
      person,
    );
    const recusal: LedgerEvent = {
      ...last,
      act: `round/${roundId}#999999`,
      type: 'PersonRecused',
      v: 1,
      command: 'told',
      payload: { person: viewer, case: id, ground: 'declared' },
    };
    const filed = events.findIndex(
      ({ type, payload }) => type === 'ApplicationFiled' && (payload as { case: string }).case === id,
    );
    const about = aboutCase(events, cases, id);
    const scheme = before.call.plan && pinnedScheme(registry, before.call.plan);
    const free = unpublished(events, about, id);
    const made = withoutPublished(this.#made, events);
    const other = changedHistory(events, free, made, change, { id, from: filed, viewer });
    const states = [events, other].map((history) => fold([...history, recusal]));
    const scenes = states.map((state) => ({
      views: this.#views,
      registry,
      round: { id: roundId, state, scheme },
    }));
    const looks = some(
      looksOf(this.#views.values(), { ...ground, round: states[0] }, viewer, {
        queries: this.#queries,
        cases,
        id,
        turn,
      }),
      turn,
      looksOfEach,
    );
    this.#seen.histories += 1;
    for (const [kind] of change.more) this.#seen.kinds.add(pick([...this.#made.keys()], kind));
    return looks.flatMap((look) => {
      const [one, two] = scenes.map((scene) => bytesOf(scene, look, viewer, today));
      this.#note(look, one ?? '');
      // That a door is closed tells that the case is in the list behind it: this cannot be hidden.
      const isDoor =
        scenes.some((scene) => holds(scene, look, id)) !== scenes.every((scene) => holds(scene, look, id));
      return one === two || isDoor ? [] : [told(look, viewer, id, one, two)];
    });
  }

  #note({ view, role }: Look, bytes: string): void {
    this.#seen.looks += 1;
    const door = `${view.name} ${role}`;
    this.#seen.doors.add(door);
    if (bytes.startsWith('{"answer"')) this.#seen.answered.add(door);
  }
}

const isNoticeOut = (events: readonly LedgerEvent[]): boolean =>
  events.some(({ type }) => type === 'PublicNoticeOpened');

/** How many were recused is published once the public notice is out. */
const isCounted = (events: readonly LedgerEvent[], at: number): boolean =>
  events[at]?.type === 'PersonRecused' && isNoticeOut(events);

function withoutPublished(made: MadeUp, events: readonly LedgerEvent[]): MadeUp {
  return isNoticeOut(events) ? new Map([...made].filter(([type]) => type !== 'PersonRecused')) : made;
}

/** Some of many, spread over all of them; which ones is for the turn to say. */
function some<T>(all: readonly T[], turn: number, most: number): readonly T[] {
  const step = Math.max(Math.floor(all.length / most), 1);
  return all.filter((_, at) => (at + turn) % step === 0);
}

function fold(events: readonly LedgerEvent[]) {
  const state = roundFold.initial();
  for (const event of events) roundFold.evolve(state, event);
  return state;
}

/** Acts that are everybody's to know by law as soon as they are done, and the one that names who applies. */
const openKinds = new Set(['ApplicationFiled', 'ExceptionDecided', 'ThresholdOverridden']);

/** What was published is no secret any more. */
function unpublished(events: readonly LedgerEvent[], { alone, among }: AboutCase, id: string): AboutCase {
  const isOpen = ({ type }: LedgerEvent) => eventKinds.get(`round/${type}`)?.visibility === 'public';
  const last = events.findLastIndex((event) => isOpen(event) && textsIn(event.payload).has(id));
  return {
    alone: alone.filter((at) => !openKinds.has(events[at]?.type ?? '') && !isCounted(events, at)),
    among: among.filter((at) => at > last),
  };
}

function told({ view, role, body, query }: Look, person: string, hidden: string, one = '', two = '') {
  const at = [...one].findIndex((sign, n) => sign !== two[n]);
  const part = (text: string) => text.slice(Math.max(at - 120, 0), at + 200);
  return { view: view.name, role, body, query, person, hidden, one: part(one), two: part(two) };
}
