import { setImmediate } from 'node:timers/promises';
import {
  type DemonstrationCity,
  type DemonstrationFolders,
  type DemonstrationKeys,
  demonstrationCity,
} from './demonstration-city.ts';
import { readStops } from './stops.ts';

/** Every city of the demonstration, built in memory one after the other; other work goes on between two of them. */
export async function* demonstrationCities(
  folders: DemonstrationFolders,
  keys: DemonstrationKeys,
): AsyncGenerator<DemonstrationCity> {
  for (const stop of readStops(folders.examples)) {
    await setImmediate();
    yield demonstrationCity(folders, stop, keys);
  }
}
