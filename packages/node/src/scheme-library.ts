import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type NameWords, parseNameWords, parseWorkdayTable, type YearSchedule } from '@laureate/core';
import { readSchemeFolder } from './scheme-folder.ts';

/** Ids of the schemes below a folder: the folders with a `scheme.yaml`, sorted. Throws when there is no such folder. */
export function schemeIdsIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return names
    .map(({ name }) => name)
    .filter((name) => existsSync(join(folder, name, 'scheme.yaml')))
    .sort();
}

/** Something wrong in a table of working days. */
export interface WorkdayProblem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
}

/**
 * The working-day schedules that come with the schemes, and what is wrong with them. Paths of files are as seen from
 * the working folder.
 */
export function readWorkdays(folder: string): {
  readonly schedules: readonly YearSchedule[];
  readonly problems: readonly WorkdayProblem[];
} {
  const calendars = join(folder, 'calendars');
  const files = existsSync(calendars) ? readSchemeFolder(calendars) : [];
  const shown = relative(process.cwd(), calendars);
  const read = files.map(({ path, text }) => ({ path: join(shown, path), table: parseWorkdayTable(text) }));
  return {
    schedules: read.flatMap(({ table }) => (table.ok ? table.table.schedules : [])),
    problems: read.flatMap(({ path, table }) =>
      table.ok ? [] : table.problems.map((problem) => ({ file: path, ...problem })),
    ),
  };
}

/**
 * The table of words by which spellings of organisations' names are compared, as it comes with the schemes; nothing
 * where the folder has none. A table that is wrong is a fault of the folder and throws.
 */
export function readNameWords(folder: string): NameWords | undefined {
  const path = join(folder, 'names', 'cn-organisation-names.yaml');
  if (!existsSync(path)) return undefined;
  const read = parseNameWords(readFileSync(path, 'utf8'));
  if (read.ok) return read.words;
  const [first] = read.problems;
  throw new Error(`${path}: ${first?.path ?? ''} ${first?.message ?? ''}`);
}
