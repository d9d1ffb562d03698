import { jurisdictionsIn } from '../store/streams.ts';
import { City, type CityTools } from './city.ts';

export interface CitiesTools extends CityTools {
  /** The most events held folded in memory. */
  readonly mostEvents: number;
}

/** Every jurisdiction of the installation; they share nothing but the process. */
export class Cities {
  readonly #tools: CitiesTools;
  /** The least lately used comes first. */
  readonly #open = new Map<string, City>();

  constructor(tools: CitiesTools) {
    this.#tools = tools;
  }

  /** Ids of the jurisdictions that have begun. */
  ids(): Promise<readonly string[]> {
    return jurisdictionsIn(this.#tools.store.db);
  }

  /** A jurisdiction that has begun; nothing for an unknown one. */
  async find(jurisdiction: string): Promise<City | undefined> {
    if (this.#open.has(jurisdiction)) return this.city(jurisdiction);
    const known = await this.ids();
    return known.includes(jurisdiction) ? this.city(jurisdiction) : undefined;
  }

  /** A jurisdiction, begun or about to begin. */
  city(jurisdiction: string): City {
    const city = this.#open.get(jurisdiction) ?? new City(jurisdiction, this.#tools);
    this.#open.delete(jurisdiction);
    this.#open.set(jurisdiction, city);
    this.#trim(jurisdiction);
    return city;
  }

  /** Ends when everything asked so far is answered. */
  async idle(): Promise<void> {
    for (const city of this.#open.values()) await city.idle();
  }

  #trim(current: string): void {
    let weight = 0;
    for (const city of this.#open.values()) weight += city.weight;
    for (const [id, city] of this.#open) {
      if (weight <= this.#tools.mostEvents) return;
      const before = city.weight;
      if (id !== current && city.isIdle) {
        this.#open.delete(id);
        weight -= before;
      } else if (city.shrink()) weight -= before - city.weight;
    }
  }
}
