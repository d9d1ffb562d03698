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

/** One event of a round, and how much of the registry had been seen when it was decided, or before it. */
interface Step {
  readonly round: FollowedRound;
  readonly placed: PlacedEvent;
  readonly saw: number;
}

/** A round that is folded act by act. */
class FollowedRound {
  readonly steps: readonly Step[];
  readonly #id: string;
  readonly #state = roundFold.initial();
  readonly #acts: ReadonlyMap<string, readonly PlacedEvent[]>;
  #pending: PlacedEvent[] = [];

  constructor(stream: VerifiedStream) {
    const events = [...visibleEvents(stream)];
    let saw = 0;
    this.steps = events.map((placed) => {
      saw = Math.max(saw, placed.event.saw ?? 0);
      return { round: this, placed, saw };
    });
    this.#id = stream.id.slice('round/'.length);
    this.#acts = byAct(events);
  }

  visit(placed: PlacedEvent, registry: RegistryState, visit: Visit): void {
    if (this.#pending[0] && this.#pending[0].event.act !== placed.event.act) this.#finishAct();
    const scheme = this.#state.call.plan && pinnedScheme(registry, this.#state.call.plan);
    const known = calendarOn(registry, scheme, placed.event.at);
    const before = { registry, round: this.#state, roundId: this.#id, scheme, calendar: known };
    visit(placed, before, this.#acts.get(placed.event.act) ?? []);
    this.#pending.push(placed);
  }

  #finishAct(): void {
    for (const placed of this.#pending) roundFold.evolve(this.#state, placed.event);
    this.#pending = [];
  }
}

/** All rounds in step with the registry, which is folded once for all of them. */
function walkRounds(
  streams: readonly VerifiedStream[],
  registryStream: VerifiedStream | undefined,
  visit: Visit,
): void {
  const registry = new FollowedRegistry(registryStream);
  const steps = streams.flatMap((stream) => new FollowedRound(stream).steps);
  steps.sort((one, other) => one.saw - other.saw);
  for (const { round, placed, saw } of steps) {
    registry.followTo(saw);
    round.visit(placed, registry.state, visit);
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

/**
 * Folds a verified ledger act by act and shows each visible event with the state before its act: the registry first,
 * then the rounds' acts side by side, as far as the registry had come for each.
 */
export function walkActs(streams: readonly VerifiedStream[], visit: Visit): void {
  const registry = streams.find((stream) => stream.id.startsWith('registry/'));
  if (registry) walkRegistry(registry, visit);
  walkRounds(
    streams.filter((stream) => stream.id.startsWith('round/')),
    registry,
    visit,
  );
}
