import { type Calendar, calendar, type Instant, localDateOf } from '../calendar/index.ts';
import type { LedgerEvent } from '../ledger/event.ts';
import type { VerifiedStream } from '../ledger/verify/report.ts';
import { type RegistryState, registryFold } from '../registry/state.ts';
import { pinnedScheme } from '../round/call/pinned-scheme.ts';
import { type RoundState, roundFold } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';

/** A visible event with its place in the file. */
export interface PlacedEvent {
  readonly event: LedgerEvent;
  readonly line: number;
  readonly seq: number;
  readonly stream: string;
}

/** The state as the act's decision saw it: fold of everything before the act. Read it at once; the fold goes on. */
export interface BeforeAct {
  readonly registry: RegistryState;
  readonly round: RoundState | undefined;
  readonly roundId: string | undefined;
  readonly scheme: Scheme | undefined;
  readonly calendar: Calendar;
}

type Visit = (placed: PlacedEvent, before: BeforeAct, act: readonly PlacedEvent[]) => void;

/** Visible events by the act they are of. */
function byAct(events: readonly PlacedEvent[]): ReadonlyMap<string, readonly PlacedEvent[]> {
  const acts = new Map<string, PlacedEvent[]>();
  for (const placed of events) {
    const own = acts.get(placed.event.act);
    if (own) own.push(placed);
    else acts.set(placed.event.act, [placed]);
  }
  return acts;
}

function* visibleEvents(stream: VerifiedStream): Generator<PlacedEvent> {
  for (const entry of stream.entries) {
    if ('event' in entry) yield { event: entry.event, line: entry.line, seq: entry.seq, stream: stream.id };
  }
}

/** A registry folded only as far as a round's act had seen it. */
class FollowedRegistry {
  readonly state = registryFold.initial();
  readonly #events: PlacedEvent[];
  #at = 0;

  constructor(stream: VerifiedStream | undefined) {
    this.#events = stream ? [...visibleEvents(stream)] : [];
  }

  followTo(size: number): void {
    for (; this.#at < this.#events.length; this.#at += 1) {
      const next = this.#events[this.#at];
      if (!next || next.seq >= size) return;
      registryFold.evolve(this.state, next.event);
    }
  }
}

function calendarOn(registry: RegistryState, scheme: Scheme | undefined, at: string): Calendar {
  const makeUpDays = scheme?.document.calendar.makeUpDays.value ?? true;
  return calendar(registry.jurisdiction.schedules, { knownOn: localDateOf(at as Instant), makeUpDays });
}

function walkRound(stream: VerifiedStream, registryStream: VerifiedStream | undefined, visit: Visit): void {
  const registry = new FollowedRegistry(registryStream);
  const round = roundFold.initial();
  const roundId = stream.id.slice('round/'.length);
  let pending: PlacedEvent[] = [];
  const finishAct = () => {
    for (const placed of pending) roundFold.evolve(round, placed.event);
    pending = [];
  };
  const events = [...visibleEvents(stream)];
  const acts = byAct(events);
  for (const placed of events) {
    if (pending[0] && pending[0].event.act !== placed.event.act) finishAct();
    registry.followTo(placed.event.saw ?? 0);
    const scheme = round.call.plan && pinnedScheme(registry.state, round.call.plan);
    visit(
      placed,
      {
        registry: registry.state,
        round,
        roundId,
        scheme,
        calendar: calendarOn(registry.state, scheme, placed.event.at),
      },
      acts.get(placed.event.act) ?? [],
    );
    pending.push(placed);
  }
}

function walkRegistry(stream: VerifiedStream, visit: Visit): void {
  const registry = registryFold.initial();
  let pending: PlacedEvent[] = [];
  const events = [...visibleEvents(stream)];
  const acts = byAct(events);
  for (const placed of events) {
    if (pending[0] && pending[0].event.act !== placed.event.act) {
      for (const earlier of pending) registryFold.evolve(registry, earlier.event);
      pending = [];
    }
    visit(
      placed,
      {
        registry,
        round: undefined,
        roundId: undefined,
        scheme: undefined,
        calendar: calendarOn(registry, undefined, placed.event.at),
      },
      acts.get(placed.event.act) ?? [],
    );
    pending.push(placed);
  }
}

/** Folds a verified ledger act by act and shows each visible event with the state before its act. */
export function walkActs(streams: readonly VerifiedStream[], visit: Visit): void {
  const registry = streams.find((stream) => stream.id.startsWith('registry/'));
  if (registry) walkRegistry(registry, visit);
  for (const stream of streams) if (stream.id.startsWith('round/')) walkRound(stream, registry, visit);
}
