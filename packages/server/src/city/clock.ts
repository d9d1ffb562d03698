import type { Instant } from '@laureate/core';
import { clockOffset, putClockOffset } from '../store/clocks.ts';
import type { Store } from '../store/store.ts';

/** The business clock of a jurisdiction: the machine's clock, moved only in demonstrations and tests. */
export interface BusinessClock {
  now(jurisdiction: string): Promise<Instant>;
}

const freshForMs = 1000;

/** A business clock kept in the database, so that every node tells the same time; read again once a second. */
export class KeptClock implements BusinessClock {
  readonly #store: Store;
  readonly #machine: () => number;
  readonly #offsets = new Map<string, { readonly offset: number; readonly readAt: number }>();

  constructor(store: Store, machine: () => number = Date.now) {
    this.#store = store;
    this.#machine = machine;
  }

  async now(jurisdiction: string): Promise<Instant> {
    const machine = this.#machine();
    const known = this.#offsets.get(jurisdiction);
    if (known && machine - known.readAt < freshForMs) return instantAt(machine + known.offset);
    const offset = await clockOffset(this.#store.db, jurisdiction);
    this.#offsets.set(jurisdiction, { offset, readAt: machine });
    return instantAt(machine + offset);
  }

  /** Sets the clock to a moment; it goes on from there. For demonstrations and tests. */
  async setTo(jurisdiction: string, at: Instant): Promise<void> {
    const offset = Date.parse(at) - this.#machine();
    await putClockOffset(this.#store.db, jurisdiction, offset);
    this.#offsets.delete(jurisdiction);
  }
}

function instantAt(ms: number): Instant {
  return new Date(ms).toISOString() as Instant;
}
