import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseWorkdayTable } from '@laureate/core';
import { checkRows } from './check-rows.ts';
import { type City, openCity } from './city.ts';
import { demonstrationKeys, keptKeys, type RunKeys } from './keys.ts';
import { type PlayedRows, RowPlayer } from './play-rows.ts';
import { inOrder, type RunProblem } from './problem.ts';
import { readFolder } from './read-folder.ts';
import type { RoundFile } from './round-file.ts';

export interface RunOptions {
  readonly folder: string;
  /** Folder of schemes, standards and calendars. */
  readonly schemes: string;
  readonly out: string;
  readonly until?: string | undefined;
}

/** A folder played to its end, or everything wrong in it. Nothing is written yet. */
export type Run =
  | {
      readonly ok: true;
      readonly round: RoundFile;
      readonly city: City;
      readonly keys: RunKeys;
      readonly played: PlayedRows;
    }
  | { readonly ok: false; readonly problems: readonly RunProblem[]; readonly notTried: number };

/** Working-day schedules as they are shipped beside the schemes. */
export function shippedWorkdays(schemes: string): readonly unknown[] {
  const read = parseWorkdayTable(readFileSync(join(schemes, 'calendars', 'cn-workdays.yaml'), 'utf8'));
  if (!read.ok) throw new Error('the shipped table of working days does not load');
  return read.table.schedules;
}

/** Reads and plays a folder of acts in a city of its own. */
export function runFolder(options: RunOptions): Run {
  const folder = readFolder(options.folder, options.schemes);
  const { round } = folder;
  if (!round || folder.bundles.length === 0) return { ok: false, problems: folder.problems, notTried: 0 };
  const evidence = resolve(options.folder, round.files);
  const keys = round.demonstration
    ? demonstrationKeys(round.demonstration.seed)
    : keptKeys(join(options.out, 'keys'));
  const workdays = shippedWorkdays(options.schemes);
  const city = openCity({ round, bundles: folder.bundles, workdays, evidence }, keys);
  const played = new RowPlayer(city, folder.broken).play(checkRows(folder.rows, evidence), options.until);
  const problems = inOrder([...folder.problems, ...played.problems], folder.files);
  if (problems.length > 0) return { ok: false, problems, notTried: played.notTried };
  return { ok: true, round, city, keys, played };
}
