import { hasBegun, jurisdictionsIn } from '../store/streams.ts';
import { CachedAnswers } from './cached-answers.ts';
import { City, type CityTools } from './city.ts';
import type { FoldedWeight } from './city-state.ts';
import { Writer } from './writer.ts';

export interface CitiesTools extends Omit<CityTools, 'answers' | 'weight' | 'writer' | 'onRest'> {
  /** The most events held folded in memory. */
  readonly mostEvents: number;
  /** The most bytes of answers held. */
  readonly cacheBytes: number;
}

/**
 * Every jurisdiction of the installation; they share nothing but the process and its memory. A city stays the same
 * object for good, for there may be one writer of a jurisdiction only; what it has folded is dropped to save memory.
 */
export class Cities {
  readonly #tools: CitiesTools;
  readonly #weight: FoldedWeight = { events: 0 };
  readonly #answers: CachedAnswers;
  readonly #writer: Writer;
  /** The least lately used comes first. */
  readonly #open = new Map<string, City>();

  constructor(tools: CitiesTools) {
    this.#tools = tools;
    this.#answers = new CachedAnswers(tools.cacheBytes);
    this.#writer = new Writer(tools);
  }

  /** Ids of the jurisdictions that have begun. */
  ids(): Promise<readonly string[]> {
    return jurisdictionsIn(this.#tools.store.db);
  }

  /** A jurisdiction that has begun; nothing for an unknown one. */
  async find(jurisdiction: string): Promise<City | undefined> {
    const isKnown = this.#open.has(jurisdiction) || (await hasBegun(this.#tools.store.db, jurisdiction));
    return isKnown ? this.city(jurisdiction) : undefined;
  }

  /** A jurisdiction, begun or about to begin. */
  city(jurisdiction: string): City {
    const city = this.#open.get(jurisdiction) ?? this.#make(jurisdiction);
    this.#open.delete(jurisdiction);
    this.#open.set(jurisdiction, city);
    return city;
  }

  /** Number of events held folded in memory. */
  get weight(): number {
    return this.#weight.events;
  }

  /** Ends when everything asked so far is answered. */
  async idle(): Promise<void> {
    for (const city of this.#open.values()) await city.idle();
  }

  #make(jurisdiction: string): City {
    return new City(jurisdiction, {
      ...this.#tools,
      answers: this.#answers,
      writer: this.#writer,
      weight: this.#weight,
      onRest: () => this.#trim(),
    });
  }

  /** Drops what was used longest ago: first whole cities but the last used, then of that one all but its last round. */
  #trim(): void {
    const last = [...this.#open.keys()].at(-1);
    if (this.#weight.events <= this.#tools.mostEvents) return;
    for (const [id, city] of this.#open) {
      while (this.#weight.events > this.#tools.mostEvents && city.shrink(id !== last)) {
        // One round less at each turn.
      }
    }
  }
}
