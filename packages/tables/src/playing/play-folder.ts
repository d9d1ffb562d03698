import { join, resolve } from 'node:path';
import { openScheme, type Scheme } from '@laureate/core';
import { readNameWords, readWorkdays } from '@laureate/node';
import { checkRows } from '../checking/check-rows.ts';
import { inOrder, type TableProblem } from '../reading/problem.ts';
import { readFolder } from '../reading/read-folder.ts';
import type { RoundFile } from '../reading/round-file.ts';
import { type City, openCity } from './city.ts';
import { type CityKeys, demonstrationKeys, keptKeys } from './keys.ts';
import { type PlayedRows, RowPlayer } from './play-rows.ts';

export interface PlayOptions {
  readonly folder: string;
  /** Folder of schemes, standards and calendars. */
  readonly schemes: string;
  /** Folder with the keys of an earlier playing, below `keys`. */
  readonly out: string;
  readonly until?: string | undefined;
}

/** A folder played to its end, or everything wrong in it. Nothing is written yet. */
export type PlayedFolder =
  | {
      readonly ok: true;
      readonly round: RoundFile;
      readonly scheme: Scheme;
      readonly city: City;
      readonly keys: CityKeys;
      readonly played: PlayedRows;
    }
  | {
      readonly ok: false;
      /** Absent where no scheme could be read. */
      readonly scheme?: Scheme;
      readonly problems: readonly TableProblem[];
      readonly notTried: number;
    };

/** Reads and plays a folder of acts in a city of its own. */
export function playFolder(options: PlayOptions): PlayedFolder {
  const folder = readFolder(options.folder, options.schemes);
  const { round } = folder;
  const [bundle] = folder.bundles;
  if (!round || !bundle) return { ok: false, problems: folder.problems, notTried: 0 };
  const scheme = openScheme(bundle);
  const evidence = resolve(options.folder, round.files);
  const keys = round.demonstration
    ? demonstrationKeys(round.demonstration.seed)
    : keptKeys(join(options.out, 'keys'));
  const workdays = readWorkdays(options.schemes).schedules;
  const nameWords = readNameWords(options.schemes);
  const city = openCity({ round, bundles: folder.bundles, workdays, nameWords, evidence }, keys);
  const played = new RowPlayer(city, folder.broken).play(
    checkRows(folder.rows, evidence, folder),
    options.until,
  );
  const problems = inOrder([...folder.problems, ...played.problems], folder.files);
  if (problems.length > 0) return { ok: false, scheme, problems, notTried: played.notTried };
  return { ok: true, round, scheme, city, keys, played };
}
