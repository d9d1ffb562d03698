import { CsvError, parse } from 'csv-parse/sync';
import { nearestTo } from '../nearest.ts';
import { type Place, type ProblemKind, problemAt, type RunProblem } from '../problem.ts';
import type { TableEntry } from '../round-file.ts';
import { type SourceRow, sourceRow } from '../source-row.ts';
import type { Cells, Column, TableGround, TableKind } from './table-kind.ts';

/** Rows of a table, and everything wrong in it. `broken` names the ids of rows that could not be read. */
export interface ReadRows {
  readonly rows: readonly SourceRow[];
  readonly problems: readonly RunProblem[];
  readonly broken: readonly string[];
  /** Nothing of the table could be read: what it brings in is not known. */
  readonly lost?: boolean;
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
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

function headProblems(
  head: Line,
  file: string,
  columns: Readonly<Record<string, Column>>,
  defaults: Readonly<Record<string, string>>,
): RunProblem[] {
  const names = head.cells;
  const place = (column: string): Place => ({ file, line: head.line, column });
  const unknown = names.filter((name) => !Object.hasOwn(columns, name));
  const needed = Object.entries(columns).filter(
    ([name, { required }]) => (required || name === 'on') && defaults[name] === undefined,
  );
  return [
    ...unknown.map((column) => {
      const unused = Object.keys(columns).filter((name) => !names.includes(name));
      return problemAt(place(column), 'unknown-column', { column, nearest: nearestTo(column, unused) ?? '' });
    }),
    ...names
      .filter((name, at) => names.indexOf(name) < at)
      .map((column) => problemAt(place(column), 'double-column', { column })),
    ...needed
      .filter(([name]) => !names.includes(name))
      .map(([column]) => problemAt(place(column), 'missing-column', { column })),
  ];
}

function readCell(
  place: Place,
  column: Column,
  text: string | undefined,
): { readonly value?: unknown; readonly problems: readonly RunProblem[] } {
  if (text === undefined || text === '')
    return { problems: column.required ? [problemAt(place, 'empty-cell', { column: place.column })] : [] };
  const parsed = column.read.safeParse(text);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.map((issue) => {
    const params = 'params' in issue ? (issue.params as { unfit: ProblemKind; facts: object }) : undefined;
    return params
      ? problemAt(place, params.unfit, { ...params.facts })
      : problemAt(place, 'shape', { path: place.column, message: issue.message });
  });
  return { problems };
}

interface Sheet {
  readonly kind: TableKind;
  readonly file: string;
  readonly names: readonly string[];
  readonly columns: Readonly<Record<string, Column>>;
  readonly defaults: Readonly<Record<string, string>>;
}

function readCells({ kind, file, names, columns, defaults }: Sheet, { cells, line }: Line) {
  const read: Record<string, unknown> = {};
  const problems: RunProblem[] = [];
  if (cells.length > names.length)
    problems.push(problemAt({ file, line }, 'too-many-cells', { wanted: names.length, found: cells.length }));
  for (const [name, column] of Object.entries(columns)) {
    const written = names.includes(name) ? cells[names.indexOf(name)] : undefined;
    const text = written === undefined || written === '' ? defaults[name] : written;
    const needed = { ...column, required: column.required || name === 'on' };
    const cell = readCell({ file, line, column: name }, needed, text);
    problems.push(...cell.problems);
    if (cell.value !== undefined) read[name] = cell.value;
  }
  if (problems.length > 0) return { read: read as Cells, problems };
  const against = kind.whyNot?.(read) ?? [];
  return {
    read: read as Cells,
    problems: against.map(({ column, unfit, facts }) => problemAt({ file, line, column }, unfit, facts)),
  };
}

/** The ids a row is about: what is written where the table has its first columns of ids. */
const idColumns = ['case', 'person', 'party', 'organisation', 'body', 'examiner'];

const idsOf = (read: Cells): string[] =>
  idColumns.flatMap((name) => (typeof read[name] === 'string' ? [read[name]] : [])).slice(0, 1);

/** Reads a CSV table of a kind: rows as acts, and every problem with line and column. Never throws on its text. */
export function readTable(entry: TableEntry, text: string, kind: TableKind, ground: TableGround): ReadRows {
  const file = entry.file;
  const lines = attempt(text);
  if ('line' in lines)
    return {
      rows: [],
      problems: [problemAt({ file, line: lines.line }, 'syntax', { code: lines.code })],
      broken: [],
      lost: true,
    };
  const [head, ...body] = lines.read;
  if (!head)
    return {
      rows: [],
      problems: [problemAt({ file, line: 1 }, 'syntax', { code: 'empty' })],
      broken: [],
      lost: true,
    };
  const columns = { ...kind.columns, ...kind.more?.(ground) };
  const defaults = defaultsOf(entry);
  const wrong = headProblems(head, file, columns, defaults);
  if (wrong.some((problem) => problem.kind === 'missing-column'))
    return { rows: [], problems: wrong, broken: [], lost: true };
  const sheet: Sheet = { kind, file, names: head.cells, columns, defaults };
  const all = body.map((line) => ({ line, ...readCells(sheet, line) }));
  const fit = all.filter(({ problems }) => problems.length === 0);
  return {
    rows: fit.flatMap(({ line, read }) =>
      kind.acts(read, ground).map((row) => sourceRow({ file, line: line.line }, row, head.cells)),
    ),
    problems: [...wrong, ...all.flatMap(({ problems }) => problems)],
    broken: all.filter(({ problems }) => problems.length > 0).flatMap(({ read }) => idsOf(read)),
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
