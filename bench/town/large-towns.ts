import type { SchemeBundle } from '@laureate/core';
import { DraftedCity } from './drafted-city.ts';
import { type HouseKeys, master } from './house-keys.ts';
import { amendUntil, fillTown } from './large-town.ts';

/** Towns with many applications, each made up once in a run and laid into as many databases as want it. */
export class LargeTowns {
  readonly #keys: HouseKeys;
  readonly #scheme: SchemeBundle;
  readonly #made = new Map<number, Promise<DraftedCity>>();

  constructor(keys: HouseKeys, scheme: SchemeBundle) {
    this.#keys = keys;
    this.#scheme = scheme;
  }

  /** A town in which so many organisations have applied. */
  of(applications: number): Promise<DraftedCity> {
    const made = this.#made.get(applications) ?? this.#make(applications);
    this.#made.set(applications, made);
    return made;
  }

  /** A town of so many events: of ten, four are of the registration and filing of an application, six amend it. */
  async ofEvents(events: number): Promise<DraftedCity> {
    const applications = events / 10;
    const city = await this.#make(applications);
    await amendUntil(city, applications, events);
    return city;
  }

  async #make(applications: number): Promise<DraftedCity> {
    const city = new DraftedCity(`town-of-${applications}`, this.#keys, master);
    await fillTown(city, applications, this.#scheme);
    return city;
  }
}
