import {
  type Cells,
  type Column,
  columnsOf,
  type TableGround,
  type TableKind,
  type TableRow,
} from '../kinds/table-kind.ts';
import { nearestTo } from './nearest.ts';
import { type Place, type ProblemKind, problemAt, type TableProblem } from './problem.ts';

/** A row of cells with the number by which people know it: a line of a file, a row of a sheet. */
export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** One row read: the acts it stands for, or everything wrong in it. */
export interface ReadLine {
  readonly line: number;
  readonly cells: Cells;
  readonly acts: readonly TableRow[];
  readonly problems: readonly TableProblem[];
}

/** A whole table read. With a missing column there are no rows. */
export interface ReadSheet {
  /** What is wrong with the head. */
  readonly problems: readonly TableProblem[];
  readonly rows: readonly ReadLine[];
  readonly isLost: boolean;
}

/** What is read: its name for problems, the head with the ids of columns, the rows, and cells that stand for empty ones. */
export interface SheetToRead {
  readonly file: string;
  readonly head: Line;
  readonly body: readonly Line[];
  readonly defaults: Readonly<Record<string, string>>;
}

type Columns = Readonly<Record<string, Column>>;

function headProblems({ file, head, defaults }: SheetToRead, columns: Columns): TableProblem[] {
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
): { readonly value?: unknown; readonly problems: readonly TableProblem[] } {
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

interface Reading extends SheetToRead {
  readonly kind: TableKind;
  readonly columns: Columns;
}

function readCells({ kind, file, head, columns, defaults }: Reading, { cells, line }: Line) {
  const names = head.cells;
  const read: Record<string, unknown> = {};
  const problems: TableProblem[] = [];
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

/** Reads rows of cells as a kind of table: each row as acts, and every problem with its row and column. */
export function readSheet(sheet: SheetToRead, kind: TableKind, ground: TableGround): ReadSheet {
  const columns = columnsOf(kind, ground);
  const problems = headProblems(sheet, columns);
  if (problems.some((problem) => problem.kind === 'missing-column'))
    return { problems, rows: [], isLost: true };
  const reading = { ...sheet, kind, columns };
  const rows = sheet.body.map((line): ReadLine => {
    const { read, problems: wrong } = readCells(reading, line);
    const acts = wrong.length > 0 ? [] : kind.acts(read, ground);
    return { line: line.line, cells: read, acts, problems: wrong };
  });
  return { problems, rows, isLost: false };
}
