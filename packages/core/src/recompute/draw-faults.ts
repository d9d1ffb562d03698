import type { z } from 'zod';
import type { DeepReadonly } from '../act/deep-readonly.ts';
import { type Instant, localDateOf } from '../calendar/index.ts';
import { freezePool, opensCommitment } from '../fairness/draw/index.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import { committersOf } from '../round/draw/committers.ts';
import { drawRulesOf } from '../round/draw/draw-rules.ts';
import { voidsOf } from '../round/draw/draws-of.ts';
import type {
  drawCameToNothing,
  drawOpened,
  nonceRevealed,
  panelsDrawn,
  poolFrozen,
  seatVacated,
} from '../round/draw/events.ts';
import { freeze, headOfDossiers, writtenRules } from '../round/draw/freeze.ts';
import { holdDraw, nameOfDraw } from '../round/draw/hold-draw.ts';
import { seatsOfOutcome } from '../round/draw/outcome-of-draw.ts';
import { reserveFor } from '../round/draw/reserve-for.ts';
import { drawingAsked } from '../round/draw/why-not-open.ts';
import type { PanelGround } from '../round/panel/eligible-examiners.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type CheckAround, differenceOf } from './domain-check.ts';
import type { BeforeAct, PlacedEvent } from './walk-acts.ts';

/** What of a draw does not come out as it is written, and whose: a person, a body or a panel. */
export interface DrawFault {
  readonly what:
    | 'rules'
    | 'panels'
    | 'left-out'
    | 'pool-entry'
    | 'pool-leaf'
    | 'pool-root'
    | 'dossiers-head'
    | 'committers'
    | 'attempt'
    | 'nonce'
    | 'seed'
    | 'order'
    | 'outcome'
    | 'panel'
    | 'reserves'
    | 'reserve';
  readonly of?: string;
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

type Payload<K extends { payload: z.ZodType }> = z.infer<K['payload']>;
type Frozen = Payload<typeof poolFrozen>;
type Drawn = Payload<typeof panelsDrawn>;
interface Ground extends PanelGround {
  readonly roundId: string;
}

function fault(what: DrawFault['what'], recorded: unknown, recomputed: unknown, of?: string): DrawFault[] {
  const differs = differenceOf(recorded ?? null, recomputed ?? null) !== undefined;
  return differs ? [{ what, ...(of === undefined ? {} : { of }), recorded, recomputed }] : [];
}

/** The payload of an event of the same act; nothing where the export hides it. */
function beside<P>({ act }: CheckAround, type: string): P | undefined {
  return act.find(({ event }) => event.type === type)?.event.payload as P | undefined;
}

const bare = ({ leaf: _leaf, ...entry }: Frozen['pool'][number]) => entry;

/** A pool against the registry and the round it was closed in: who stands in it as what, and every hash of it. */
function ofPool(ground: Ground, payload: Frozen, around: CheckAround): DrawFault[] {
  const { served, poolSalt, pool, panels, refill, left, rules } = payload;
  const asked = {
    served,
    poolSalt,
    panels: panels.map(({ sectors: _sectors, ...panel }) => panel),
    refill: refill.map(({ panel }) => panel),
  };
  const expected = freeze(ground, around.hasher, asked);
  const recorded = new Map(pool.map((entry) => [entry.person, bare(entry)]));
  const real = new Map(expected.pool.entries.map((entry) => [entry.person, entry]));
  const persons = [...new Set([...recorded.keys(), ...real.keys()])].sort();
  const own = freezePool(around.hasher, poolSalt, [...recorded.values()]);
  const opened = beside<Payload<typeof drawOpened>>(around, 'DrawOpened');
  const schemeRules = drawRulesOf(ground.scheme);
  return [
    ...fault('rules', rules, schemeRules && writtenRules(schemeRules)),
    ...fault('panels', { panels, refill }, { panels: expected.panels, refill: expected.refill }),
    ...fault('left-out', left, expected.left),
    ...persons.flatMap((person) => fault('pool-entry', recorded.get(person), real.get(person), person)),
    ...pool.flatMap(({ person, leaf }) => {
      const at = own.entries.findIndex((entry) => entry.person === person);
      return fault('pool-leaf', leaf, own.leaves[at], person);
    }),
    ...(opened ? fault('pool-root', opened.poolRoot, own.root) : []),
    ...(opened
      ? fault('attempt', opened.attempt, 1 + voidsOf(ground.round, drawingAsked(asked)).length)
      : []),
  ];
}

function ofOpening(ground: Ground, payload: Payload<typeof drawOpened>, around: CheckAround): DrawFault[] {
  return [
    ...fault('dossiers-head', payload.dossiersHead, headOfDossiers(ground, around.hasher)),
    ...fault('committers', payload.committers, committersOf(ground)),
  ];
}

/** Whether a nonce is the one committed to; nothing is known of one whose commitment is not in the ledger. */
function ofNonce(
  { round, roundId }: Pick<Ground, 'round' | 'roundId'>,
  { draw: id, body, nonce }: Payload<typeof nonceRevealed>,
  { hasher }: CheckAround,
): DrawFault[] {
  const draw = round.draw.draws.get(id);
  const commitment = draw?.parts.get(body)?.commitment;
  if (!draw || commitment === undefined) return [];
  const sealed = { draw: nameOfDraw(roundId, id), attempt: draw.attempt, committer: body, nonce };
  return opensCommitment(hasher, sealed, commitment)
    ? []
    : [{ what: 'nonce', of: body, recorded: nonce, recomputed: commitment }];
}

type Outcome = Drawn | Payload<typeof drawCameToNothing>;

/** Nonces that an outcome names and their committers did not show. */
function ofReveals(ground: Ground, payload: Outcome, around: CheckAround): DrawFault[] {
  const last = beside<Payload<typeof nonceRevealed>>(around, 'NonceRevealed');
  const draw = ground.round.draw.draws.get(payload.draw);
  const shownBy = (body: string) => (last?.body === body ? last.nonce : draw?.parts.get(body)?.nonce);
  return payload.reveals.flatMap(({ committer, nonce }) =>
    fault('nonce', nonce, shownBy(committer), committer),
  );
}

/** The panels and seats that the act made, against those its outcome says. */
function ofSeats(
  ground: Ground,
  frozen: DeepReadonly<Frozen>,
  drawn: Drawn,
  { act }: CheckAround,
): DrawFault[] {
  const panelOf = (payload: unknown) => (payload as { panel: string }).panel;
  const made = act.filter(({ event }) => event.type === 'PanelFormed' || event.type === 'ExaminerReplaced');
  const wanted = seatsOfOutcome(ground.round, frozen, drawn);
  const panels = [
    ...new Set([...made.map(({ event }) => event), ...wanted].map(({ payload }) => panelOf(payload))),
  ];
  return panels.flatMap((panel) =>
    fault(
      'panel',
      made.filter(({ event }) => panelOf(event.payload) === panel).map(({ event }) => event.payload),
      wanted.filter(({ payload }) => panelOf(payload) === panel).map(({ payload }) => payload),
      panel,
    ),
  );
}

function ofPanels(recorded: Drawn, expected: Drawn): DrawFault[] {
  const order = (drawn: Drawn) => drawn.panels.map(({ panel }) => panel);
  const find = (drawn: Drawn, id: string) => drawn.panels.find(({ panel }) => panel === id);
  return [
    ...fault('order', [order(recorded), recorded.starts], [order(expected), expected.starts]),
    ...[...new Set([...order(recorded), ...order(expected)])].flatMap((id) => {
      const { reserves, ...seats } = find(recorded, id) ?? {};
      const { reserves: otherReserves, ...otherSeats } = find(expected, id) ?? {};
      return [...fault('panel', seats, otherSeats, id), ...fault('reserves', reserves, otherReserves, id)];
    }),
  ];
}

/** An outcome against the draw held again from its frozen pool and the nonces that were shown. */
function ofOutcome(ground: Ground, payload: Outcome, around: CheckAround): DrawFault[] {
  const draw = ground.round.draw.draws.get(payload.draw);
  if (!draw?.frozen) return [{ what: 'outcome', of: payload.draw, recorded: payload.draw, recomputed: null }];
  const shown = ofReveals(ground, payload, around);
  const held = holdDraw(around.hasher, ground.roundId, draw, draw.frozen, payload.reveals);
  const expected = 'drawn' in held ? held.drawn : held.nothing;
  const seed = fault('seed', payload.seed, expected.seed);
  if ('panels' in payload && 'panels' in expected)
    return [
      ...shown,
      ...seed,
      ...ofPanels(payload, expected),
      ...ofSeats(ground, draw.frozen, payload, around),
    ];
  return [...shown, ...seed, ...fault('outcome', payload, expected, payload.draw)];
}

/** Who took a seat that somebody left, against the reserves in the order drawn. */
function ofReserve(
  ground: Ground,
  { panel, person }: Payload<typeof seatVacated>,
  around: CheckAround,
): DrawFault[] {
  const came = beside<{ in: string }>(around, 'ExaminerReplaced')?.in;
  return fault('reserve', came ?? null, reserveFor(ground, panel, person) ?? null, panel);
}

/** Event types that {@link drawFaultsAt} looks at with the whole record, and with the public one. */
export const fullDrawEvents = ['DrawOpened', 'PoolFrozen', 'PanelsDrawn', 'DrawCameToNothing', 'SeatVacated'];
export const publicDrawEvents = ['NonceRevealed'];

function faultsOf(event: LedgerEvent, ground: Ground, around: CheckAround): DrawFault[] {
  const payload = event.payload as never;
  if (event.type === 'DrawOpened') return ofOpening(ground, payload, around);
  if (event.type === 'PoolFrozen') return ofPool(ground, payload, around);
  if (event.type === 'PanelsDrawn' || event.type === 'DrawCameToNothing')
    return ofOutcome(ground, payload, around);
  return event.type === 'SeatVacated' ? ofReserve(ground, payload, around) : [];
}

/** Everything about one event of a draw that does not come out as written: calculation `draw@1`. */
export function drawFaultsAt(
  { event }: PlacedEvent,
  { registry, round, roundId, scheme }: DeepReadonly<BeforeAct>,
  around: CheckAround,
): DrawFault[] {
  if (!round || roundId === undefined) return [];
  if (event.type === 'NonceRevealed') return ofNonce({ round, roundId }, event.payload as never, around);
  if (!scheme) return [];
  const today = localDateOf(event.at as Instant);
  return faultsOf(event, { registry, round, roundId, scheme: scheme as Scheme, today }, around);
}
