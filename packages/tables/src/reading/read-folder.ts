import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { loadScheme, type Scheme, type SchemeBundle } from '@laureate/core';
import { readSchemeFolder, schemeIdsIn } from '@laureate/node';
import { tableKinds } from '../kinds/index.ts';
import { problemAt, type TableProblem } from './problem.ts';
import { readActs } from './read-acts.ts';
import { type ReadRows, readTable } from './read-table.ts';
import { type RoundFile, readRoundFile, type TableEntry } from './round-file.ts';
import { inTime, type SourceRow } from './source-row.ts';

/** A folder of files as people know them, read: its rows in time, its schemes, and everything wrong so far. */
export interface ReadFolder {
  readonly round: RoundFile | undefined;
  readonly bundles: readonly SchemeBundle[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly TableProblem[];
  /** Ids of rows that could not be read: what else touches them is not tried. */
  readonly broken: readonly string[];
  /** Kinds of tables of which nothing could be read. */
  readonly lost: readonly string[];
  /** Files in the order of round.yaml. */
  readonly files: readonly string[];
}

const roundFileName = 'round.yaml';

/** A path inside a folder; nothing for one that leads out of it. */
export function insideOf(folder: string, name: string): string | undefined {
  const root = resolve(folder);
  const path = resolve(root, name);
  return path.startsWith(root + sep) ? path : undefined;
}

function readText(
  folder: string,
  file: string,
): { readonly text: string } | { readonly problem: TableProblem } {
  const path = insideOf(folder, file);
  if (path === undefined || !existsSync(path))
    return { problem: problemAt({ file }, 'file-missing', { name: file }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path)) };
  } catch {
    return { problem: problemAt({ file }, 'file-unreadable') };
  }
}

interface LoadedSchemes {
  readonly opened: readonly Scheme[];
  readonly bundles: readonly SchemeBundle[];
  readonly problems: readonly TableProblem[];
}

/** Loads the schemes a round names from the folder of schemes. */
function loadSchemes(ids: readonly string[], folder: string): LoadedSchemes {
  const standardsFolder = join(folder, 'standards');
  const standards = existsSync(standardsFolder) ? readSchemeFolder(standardsFolder) : [];
  const schemes = new Map(schemeIdsIn(folder).map((id) => [id, readSchemeFolder(join(folder, id))]));
  const opened: Scheme[] = [];
  const bundles: SchemeBundle[] = [];
  const problems: TableProblem[] = [];
  for (const id of ids) {
    const files = schemes.get(id);
    if (!files) {
      problems.push(problemAt({ file: roundFileName }, 'scheme-missing', { scheme: id }));
      continue;
    }
    const loaded = loadScheme(files, { standards, schemes });
    if (loaded.ok) {
      opened.push(loaded.scheme);
      bundles.push(loaded.bundle);
    } else
      problems.push(
        problemAt({ file: roundFileName }, 'scheme-broken', { scheme: id, count: loaded.problems.length }),
      );
  }
  return { opened, bundles, problems };
}

function readRows(folder: string, entry: TableEntry, scheme: Scheme): ReadRows {
  const nothing = (problem: TableProblem): ReadRows => ({
    rows: [],
    problems: [problem],
    broken: [],
    lost: true,
  });
  const isActs = entry.kind === 'acts';
  const kind = tableKinds.get(entry.kind);
  if (!kind && !isActs) {
    const allowed = ['acts', ...tableKinds.keys()];
    return nothing(problemAt({ file: roundFileName }, 'not-one-of', { value: entry.kind, allowed }));
  }
  const file = readText(folder, entry.file);
  if ('problem' in file) return nothing(file.problem);
  return kind
    ? readTable(entry, file.text, kind, { programme: scheme.document.programme, scheme })
    : readActs(entry, file.text);
}

/** Reads a whole folder. Nothing throws on what is written in it: every problem is told with its place. */
export function readFolder(folder: string, schemesFolder: string): ReadFolder {
  const nothing = { bundles: [], rows: [], broken: [], lost: [], files: [roundFileName] };
  const file = readText(folder, roundFileName);
  if ('problem' in file) return { ...nothing, round: undefined, problems: [file.problem] };
  const { value: round, problems } = readRoundFile(roundFileName, file.text);
  if (!round) return { ...nothing, round, problems };
  const schemes = loadSchemes(round.schemes, schemesFolder);
  const [scheme] = schemes.opened;
  if (!scheme) return { ...nothing, round, problems: schemes.problems };
  const tables = round.tables.map((entry) => readRows(folder, entry, scheme));
  return {
    round,
    bundles: schemes.bundles,
    rows: inTime(tables.flatMap(({ rows }) => rows)),
    problems: [...schemes.problems, ...tables.flatMap((table) => table.problems)],
    broken: tables.flatMap(({ broken }) => broken),
    lost: round.tables.filter((_, at) => tables[at]?.lost === true).map(({ kind }) => kind),
    files: [roundFileName, ...round.tables.map((entry) => entry.file)],
  };
}
