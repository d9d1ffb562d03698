import { CsvError, parse } from 'csv-parse/sync';
import type { Cells, TableGround, TableKind } from '../kinds/table-kind.ts';
import { problemAt, type TableProblem } from './problem.ts';
import { type Line, readSheet } from './read-sheet.ts';
import type { TableEntry } from './round-file.ts';
import { type SourceRow, sourceRow } from './source-row.ts';

/** Rows of a table, and everything wrong in it. `broken` names the ids of rows that could not be read. */
export interface ReadRows {
  readonly rows: readonly SourceRow[];
  readonly problems: readonly TableProblem[];
  readonly broken: readonly string[];
  /** Nothing of the table could be read: what it brings in is not known. */
  readonly lost?: boolean;
}

/** Cells with the line each row starts on. Quotes, commas and line breaks inside quotes as RFC 4180 says. */
function linesOf(text: string): Line[] {
  const records = parse(text, {
    bom: true,
    info: true,
    relaxColumnCount: true,
    skipEmptyLines: true,
    trim: true,
  });
  return (records as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
    cells: record,
    line: info.lines - record.join('').split('\n').length + 1,
  }));
}

/** What the table's entry in round.yaml says for columns the table leaves out. */
function defaultsOf({ on, by, 'prepared-by': preparedBy }: TableEntry): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ on, by, 'prepared-by': preparedBy }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

/** The ids a row is about: what is written where the table has its first columns of ids. */
const idColumns = ['case', 'person', 'party', 'organisation', 'body', 'examiner'];

const idsOf = (read: Cells): string[] =>
  idColumns.flatMap((name) => (typeof read[name] === 'string' ? [read[name]] : [])).slice(0, 1);

const unreadable = (file: string, line: number, code: string): ReadRows => ({
  rows: [],
  problems: [problemAt({ file, line }, 'syntax', { code })],
  broken: [],
  lost: true,
});

/** Reads a CSV table of a kind: rows as acts, and every problem with line and column. Never throws on its text. */
export function readTable(entry: TableEntry, text: string, kind: TableKind, ground: TableGround): ReadRows {
  const { file } = entry;
  const lines = attempt(text);
  if ('line' in lines) return unreadable(file, lines.line, lines.code);
  const [head, ...body] = lines.read;
  if (!head) return unreadable(file, 1, 'empty');
  const { problems, rows, isLost } = readSheet(
    { file, head, body, defaults: defaultsOf(entry) },
    kind,
    ground,
  );
  if (isLost) return { rows: [], problems, broken: [], lost: true };
  return {
    rows: rows.flatMap(({ line, acts }) => acts.map((row) => sourceRow({ file, line }, row, head.cells))),
    problems: [...problems, ...rows.flatMap((row) => row.problems)],
    broken: rows.filter((row) => row.problems.length > 0).flatMap(({ cells }) => idsOf(cells)),
  };
}

function attempt(text: string): { readonly read: Line[] } | { readonly line: number; readonly code: string } {
  try {
    return { read: linesOf(text) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { line, code: error.code.toLowerCase().replace(/^csv_/, '').replaceAll('_', '-') };
  }
}
