import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  type LoadedScheme,
  loadScheme,
  parseWorkdayTable,
  type SchemeFile,
  type SharedFiles,
  type YearSchedule,
} from '@laureate/core';
import { readSchemeFolder } from '@laureate/node';
import { Misuse } from './misuse.ts';

/** A scheme's folder as read. */
export interface SchemeOnDisk {
  readonly id: string;
  readonly files: readonly SchemeFile[];
  readonly shared: SharedFiles;
  readonly loaded: LoadedScheme;
}

type Loaded = Extract<LoadedScheme, { ok: true }>;

/** Ids of the schemes below a folder: the folders with a `scheme.yaml`, sorted. */
export function schemeIdsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) throw new Misuse('cannot-read', { file: folder });
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, 'scheme.yaml')))
    .sort();
}

/**
 * Reads a scheme with what it shares with others. `compliance: 'later'` loads one whose matrix is not complete.
 * Paths of its files are as seen from the working folder.
 */
export function readScheme(folder: string, id: string, compliance: 'required' | 'later'): SchemeOnDisk {
  const known = schemeIdsIn(folder);
  if (!known.includes(id)) throw new Misuse('unknown-scheme', { id, known });
  const files = filesIn(folder, id);
  const schemes = new Map(
    known.filter((other) => other !== id).map((other) => [other, filesIn(folder, other)]),
  );
  const standards = existsSync(join(folder, 'standards')) ? filesIn(folder, 'standards') : [];
  const shared = { standards, schemes };
  return { id, files, shared, loaded: loadScheme(files, shared, { compliance }) };
}

/** A scheme that loads; one that does not is a misuse of whatever wants to show it. */
export function readSoundScheme(folder: string, id: string): SchemeOnDisk & { readonly loaded: Loaded } {
  const scheme = readScheme(folder, id, 'later');
  if (!scheme.loaded.ok) throw new Misuse('does-not-load', { id });
  return { ...scheme, loaded: scheme.loaded };
}

/** Something wrong in a table of working days. */
export interface WorkdayProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/** The working-day schedules that come with the schemes, and what is wrong with them. */
export function readWorkdays(folder: string): {
  readonly schedules: readonly YearSchedule[];
  readonly problems: readonly WorkdayProblem[];
} {
  const calendars = existsSync(join(folder, 'calendars')) ? filesIn(folder, 'calendars') : [];
  const read = calendars.map(({ path, text }) => ({ path, table: parseWorkdayTable(text) }));
  return {
    schedules: read.flatMap(({ table }) => (table.ok ? table.table.schedules : [])),
    problems: read.flatMap(({ path, table }) =>
      table.ok ? [] : table.problems.map((problem) => ({ file: path, ...problem })),
    ),
  };
}

function filesIn(folder: string, name: string): SchemeFile[] {
  const shown = relative(process.cwd(), join(folder, name));
  return readSchemeFolder(join(folder, name)).map(({ path, text }) => ({ path: join(shown, path), text }));
}
