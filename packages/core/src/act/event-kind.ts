import type { z } from 'zod';
import type { LedgerEvent } from '../ledger/event.ts';

/** Which of the two kinds of stream an event belongs to. */
export type StreamKind = 'registry' | 'round';

/** `public` events go whole into a public export; of `internal` ones it keeps the leaf hash only. */
export type EventVisibility = 'public' | 'internal';

/** An event that a decision wants appended; the envelope is added when it is recorded. */
export interface EventDraft<P = unknown> {
  readonly stream: StreamKind;
  readonly type: string;
  readonly v: number;
  readonly payload: P;
}

/**
 * One kind of event: past-tense name, version, stream, visibility and payload schema.
 * Calling it makes a draft. Old versions are brought up to date by `upcast` (version → function).
 */
export interface EventKind<P> {
  (payload: P): EventDraft<P>;
  readonly type: string;
  readonly version: number;
  readonly stream: StreamKind;
  readonly visibility: EventVisibility;
  readonly payload: z.ZodType<P>;
  readonly upcast: Readonly<Record<number, (old: unknown) => unknown>>;
}

interface EventKindSpec<P> {
  readonly stream: StreamKind;
  readonly visibility: EventVisibility;
  readonly payload: z.ZodType<P>;
  readonly version?: number;
  readonly upcast?: Readonly<Record<number, (old: unknown) => unknown>>;
}

/**
 * Defines an event kind. A payload that is not of its form is a fault of the command and throws when the draft is made.
 * @example const roundPlanned = eventKind('RoundPlanned', { stream: 'round', visibility: 'internal', payload })
 */
export function eventKind<P>(type: string, spec: EventKindSpec<P>): EventKind<P> {
  const version = spec.version ?? 1;
  const draft = (payload: P): EventDraft<P> => ({
    stream: spec.stream,
    type,
    v: version,
    payload: spec.payload.parse(payload),
  });
  return Object.assign(draft, {
    type,
    version,
    stream: spec.stream,
    visibility: spec.visibility,
    payload: spec.payload,
    upcast: spec.upcast ?? {},
  });
}

/** Brings a recorded event's payload to its kind's present version, step by step. */
export function upcastPayload<P>(kind: EventKind<P>, event: LedgerEvent): P {
  let payload: unknown = event.payload;
  for (let v = event.v; v < kind.version; v += 1) payload = kind.upcast[v]?.(payload) ?? payload;
  return payload as P;
}
