import { CachedAnswers, type TaggedBytes } from '../../city/cached-answers.ts';
import type { City } from '../../city/city.ts';
import { tagOf } from '../../city/city.ts';
import type { HouseTools } from '../../http/house-tools.ts';
import { PublishedRecord } from '../record/published-record.ts';
import { type CityWindow, openWindow } from './city-window.ts';

/** The most bytes of pages and tables made before that are kept. */
const keptBytes = 32 * 1024 * 1024;

/** A window on a city with what was made of it before. */
export interface OpenCity {
  readonly window: CityWindow;
  readonly record: PublishedRecord;
  /** The bytes under a name, made again only when something was done in the city or another day has come. */
  kept(name: string, make: () => Promise<string | undefined>): Promise<TaggedBytes | undefined>;
}

/** How the public comes to the cities: one for all pages and open data of a server. */
export class CityDoor {
  readonly #house: Pick<HouseTools, 'cities' | 'clock'>;
  readonly #records = new WeakMap<City, PublishedRecord>();
  readonly #made = new CachedAnswers(keptBytes);

  constructor(house: Pick<HouseTools, 'cities' | 'clock'>) {
    this.#house = house;
  }

  /** Every city that has begun, by id. */
  async windows(): Promise<readonly CityWindow[]> {
    const windows: CityWindow[] = [];
    for (const id of await this.#house.cities.ids()) {
      const window = await openWindow(this.#house, id);
      if (window) windows.push(window);
    }
    return windows;
  }

  /** A city; nothing for one that is not there. */
  async open(id: string): Promise<OpenCity | undefined> {
    const window = await openWindow(this.#house, id);
    return window && this.#opened(window);
  }

  #opened(window: CityWindow): OpenCity {
    const record = this.#records.get(window.city) ?? new PublishedRecord(window.city);
    this.#records.set(window.city, record);
    return { window, record, kept: (name, make) => this.#kept(window, name, make) };
  }

  async #kept(
    { city, id, today }: CityWindow,
    name: string,
    make: () => Promise<string | undefined>,
  ): Promise<TaggedBytes | undefined> {
    const question = `${id} ${name}`;
    const version = JSON.stringify([today, ...(await city.sizes())]);
    const known = this.#made.get(question, version);
    if (known) return known;
    const text = await make();
    if (text === undefined) return undefined;
    const bytes = Buffer.from(text, 'utf8');
    const made = { bytes, tag: tagOf(bytes) };
    this.#made.keep(question, version, made);
    return made;
  }
}
