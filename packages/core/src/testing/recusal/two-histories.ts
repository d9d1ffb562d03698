import fc from 'fast-check';
import { type HatGround, hatsOf } from '../../access/hats.ts';
import type { Role } from '../../access/roles.ts';
import { type Instant, localDateOf } from '../../calendar/index.ts';
import { eventKinds } from '../../catalogue.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { registryFold } from '../../registry/state.ts';
import { pinnedScheme } from '../../round/call/pinned-scheme.ts';
import { type RoundState, roundFold } from '../../round/state.ts';
import { type AboutCase, aboutCase, textsIn } from './about-a-case.ts';
import { type Change, changedHistory } from './changed-history.ts';
import type { MadeUp } from './made-up-events.ts';
import type { ToldRound } from './told-round.ts';

/** A plan of two histories: numbers choose among what there is. */
export interface Plan {
  readonly until: number;
  readonly hidden: number;
  readonly role: number;
  readonly person: number;
  readonly turn: number;
  readonly change: Change;
}

const any = fc.nat({ max: 1_000_000 });

/** Plans of two histories, made up. */
export const plans: fc.Arbitrary<Plan> = fc.record({
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

/** Whose eyes look at the two, and where they begin to differ. */
export interface Manner {
  /** Somebody who works on the round and is recused from the case, or somebody of another case who only applies. */
  readonly viewer: 'recused' | 'applicant';
  /** From the filing of the case on, or only after the last act that was published. */
  readonly since: 'filing' | 'publication';
}

/** Two histories of a round that differ only in what nobody published of one case. */
export interface TwoHistories {
  readonly hidden: string;
  readonly viewer: string;
  /** The role by which the viewer was chosen. */
  readonly role: string;
  /** Ids of all cases. */
  readonly cases: ReadonlySet<string>;
  readonly roundId: string;
  /** What happened in the registry until then; the same for both. */
  readonly registry: readonly LedgerEvent[];
  readonly histories: readonly [readonly LedgerEvent[], readonly LedgerEvent[]];
  /** Where the first of the two ends, but for the recusal. */
  readonly ground: HatGround & { readonly round: RoundState };
}

/** Hats of those who work on a round: who only applies or objects cannot be recused. */
const workingRoles: ReadonlySet<Role> = new Set([
  'office',
  'recommender',
  'consent',
  'third-party',
  'examiner',
  'panel-leader',
  'committee',
  'approver',
  'supervisor',
  'inquiry',
  'system-admin',
  'security-admin',
  'auditor',
]);

const pick = <T>(from: readonly T[], at: number): T => {
  const found = from[at % Math.max(from.length, 1)];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

/** A round's state after these events. */
export function foldRound(events: readonly LedgerEvent[]): RoundState {
  const state = roundFold.initial();
  for (const event of events) roundFold.evolve(state, event);
  return state;
}

interface Worn {
  readonly person: string;
  readonly role: string;
}

/** Everybody who has no part in a case, by the hats that count. */
function viewersOf(ground: TwoHistories['ground'], id: string, viewer: Manner['viewer']): Worn[] {
  const own = ground.round.application.applications.get(id);
  const others = [...ground.registry.parties.parties.keys()].filter(
    (party) => party !== own?.party && party !== own?.signedBy,
  );
  const working = (party: string) => hatsOf(ground, party).filter((worn) => workingRoles.has(worn.role));
  if (viewer === 'recused') return others.flatMap(working);
  const signs = new Set([...ground.round.application.applications.values()].map(({ signedBy }) => signedBy));
  const applying = others.filter((party) => signs.has(party));
  return (applying.length > 0 ? applying : others)
    .filter((party) => working(party).length === 0)
    .map((person) => ({ person, role: 'applicant' }));
}

function viewerOf(worn: readonly Worn[], { role, person }: Plan): Worn {
  const chosen = pick([...new Set(worn.map((each) => each.role))], role);
  return pick(
    worn.filter((each) => each.role === chosen),
    person,
  );
}

function groundOf(registryEvents: readonly LedgerEvent[], events: readonly LedgerEvent[], roundId: string) {
  const registry = registryFold.initial();
  for (const event of registryEvents) registryFold.evolve(registry, event);
  const round = foldRound(events);
  const last = events.at(-1);
  if (!last) throw new Error('no events');
  const scheme = round.call.plan && pinnedScheme(registry, round.call.plan);
  return { last, ground: { registry, round, roundId, scheme, day: localDateOf(last.at as Instant) } };
}

const isPublic = ({ type }: LedgerEvent): boolean => eventKinds.get(`round/${type}`)?.visibility === 'public';

/** Tells two histories as a plan has them. `made`: what can have happened in the hidden case. */
export function tellTwo(
  told: ToldRound,
  made: MadeUp,
  plan: Plan,
  { viewer: eyes, since }: Manner = { viewer: 'recused', since: 'filing' },
): TwoHistories {
  const { roundId } = told;
  const firstFiling = told.round.findIndex(({ type }) => type === 'ApplicationFiled');
  const length = firstFiling + 1 + (plan.until % (told.round.length - firstFiling));
  const events = told.round.slice(0, length);
  const isWhole = length === told.round.length;
  const registry = isWhole ? told.registry : told.registry.slice(0, events.at(-1)?.saw);
  const { last, ground } = groundOf(registry, events, roundId);
  const cases = new Set(
    events.flatMap(({ type, payload }) =>
      type === 'ApplicationFiled' ? [(payload as { case: string }).case] : [],
    ),
  );
  const id = pick([...cases], plan.hidden);
  const { person: viewer, role } = viewerOf(viewersOf(ground, id, eyes), plan);
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
  const from = since === 'filing' ? filed : Math.max(filed, events.findLastIndex(isPublic));
  const free = unpublished(events, aboutCase(events, cases, id), id);
  const later = (at: number) => since === 'filing' || at > from;
  const other = changedHistory(
    events,
    { alone: free.alone.filter(later), among: free.among.filter(later) },
    withoutPublished(made, events),
    plan.change,
    { id, from, viewer },
  );
  const end = eyes === 'recused' ? [recusal] : [];
  return {
    hidden: id,
    viewer,
    role,
    cases,
    roundId,
    registry,
    histories: [
      [...events, ...end],
      [...other, ...end],
    ],
    ground,
  };
}

const isNoticeOut = (events: readonly LedgerEvent[]): boolean =>
  events.some(({ type }) => type === 'PublicNoticeOpened');

/** How many were recused is published once the public notice is out. */
const isCounted = (events: readonly LedgerEvent[], at: number): boolean =>
  events[at]?.type === 'PersonRecused' && isNoticeOut(events);

function withoutPublished(made: MadeUp, events: readonly LedgerEvent[]): MadeUp {
  return isNoticeOut(events) ? new Map([...made].filter(([type]) => type !== 'PersonRecused')) : made;
}

/** Acts that are everybody's to know by law as soon as they are done, and the one that names who applies. */
export const openKinds: ReadonlySet<string> = new Set([
  'ApplicationFiled',
  'ExceptionDecided',
  'ThresholdOverridden',
]);

/** What was published is no secret any more. */
function unpublished(events: readonly LedgerEvent[], { alone, among }: AboutCase, id: string): AboutCase {
  const last = events.findLastIndex((event) => isPublic(event) && textsIn(event.payload).has(id));
  return {
    alone: alone.filter((at) => !openKinds.has(events[at]?.type ?? '') && !isCounted(events, at)),
    // What was prepared is done as it was prepared: the one cannot come out otherwise without the other.
    among: among.filter((at) => at > last && events[at]?.type !== 'ActPrepared'),
  };
}
