import { canonicalJson, type LedgerEvent } from '@laureate/core';
import type { City } from '../city/city.ts';

/** An act that one person prepared and no second person has done yet. */
export interface WaitingAct {
  readonly act: string;
  readonly command: string;
  readonly payload: unknown;
  readonly by: string;
  readonly preparedAt: string;
}

interface Followed {
  /** Number of events that were gone through. */
  upTo: number;
  readonly waiting: Map<string, WaitingAct>;
}

type CityOfStreams = Pick<City, 'jurisdiction' | 'sizes' | 'stretch'>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether nothing in an event speaks against its being what was prepared: members of both have the same value. */
function couldBe(prepared: unknown, done: unknown): boolean {
  if (!isRecord(prepared) || !isRecord(done)) return true;
  return Object.entries(prepared).every(
    ([name, value]) => done[name] === undefined || canonicalJson(value) === canonicalJson(done[name]),
  );
}

function follow(waiting: Map<string, WaitingAct>, event: LedgerEvent): void {
  if (event.type === 'ActPrepared') {
    const { command, payload } = event.payload as Pick<WaitingAct, 'command' | 'payload'>;
    const { act, at: preparedAt } = event;
    waiting.set(act, { act, command, payload, by: event.by.person, preparedAt });
    return;
  }
  if (event.preparedBy === undefined) return;
  for (const { act, command, by, payload } of waiting.values()) {
    if (command !== event.command || by !== event.preparedBy || !couldBe(payload, event.payload)) continue;
    waiting.delete(act);
    return;
  }
}

/**
 * Acts of each stream that wait for their second person. The ledger names who prepared an act that was done, not the
 * preparation; the earliest that the act can have come from is taken for it. Streams are gone through once.
 */
export class WaitingActs {
  readonly #streams = new Map<string, Followed>();
  readonly #reading = new Map<string, Promise<unknown>>();

  /** The waiting acts of a stream, the earliest first. */
  of(city: CityOfStreams, stream: string): Promise<readonly WaitingAct[]> {
    const key = `${city.jurisdiction} ${stream}`;
    const before = this.#reading.get(key) ?? Promise.resolve();
    const read = before.then(() => this.#readOn(city, stream, key));
    this.#reading.set(
      key,
      read.catch(() => undefined),
    );
    return read;
  }

  async #readOn(city: CityOfStreams, stream: string, key: string): Promise<readonly WaitingAct[]> {
    const size = (await city.sizes()).get(stream);
    if (size === undefined) return [];
    const followed = this.#streams.get(key) ?? { upTo: 0, waiting: new Map() };
    this.#streams.set(key, followed);
    if (followed.upTo < size) {
      const { entries } = await city.stretch(stream, followed.upTo, size);
      let last: LedgerEvent | undefined;
      for (const { event } of entries) {
        // Several events of one act come from one preparation.
        if (last?.act !== event.act) follow(followed.waiting, event);
        last = event;
      }
      followed.upTo = size;
    }
    return [...followed.waiting.values()];
  }
}
