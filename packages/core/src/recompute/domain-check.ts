import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Hasher } from '../ledger/port.ts';
import type { BeforeAct, PlacedEvent } from './walk-acts.ts';

/** What a recorded event should have said, and what it says; nothing when they agree. */
export interface Difference {
  readonly recorded: unknown;
  readonly recomputed: unknown;
}

/**
 * One recomputation of the domain: which event types it covers, whether it needs the whole record or what the
 * public sees is enough, and the comparison. It never throws on what a ledger may hold.
 */
export interface DomainCheck {
  readonly name: string;
  readonly needs: 'full-record' | 'public-record';
  readonly covers: readonly string[];
  readonly differs: (
    placed: PlacedEvent,
    before: DeepReadonly<BeforeAct>,
    around: CheckAround,
  ) => Difference | undefined;
}

/** What a check may use beside the state: hashing, and every visible event of the act. */
export interface CheckAround {
  readonly hasher: Hasher;
  readonly act: readonly PlacedEvent[];
}

/** The difference of two values, field order aside; nothing when they are the same. */
export function differenceOf(recorded: unknown, recomputed: unknown): Difference | undefined {
  return sortedJson(recorded) === sortedJson(recomputed) ? undefined : { recorded, recomputed };
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    return Object.fromEntries(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
