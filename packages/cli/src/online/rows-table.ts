import { fieldWord } from '@laureate/locales';
import type { Context } from '../context.ts';
import { table } from '../output/table.ts';

type Row = Readonly<Record<string, unknown>>;

/** The list at a path of an answer as a table of its plain fields; nothing when it holds no rows with fields. */
export function rowsTable(
  { language, title }: Context,
  view: string,
  answer: unknown,
  path: string,
): readonly string[] | undefined {
  const rows = at(answer, path);
  if (!Array.isArray(rows) || !rows.every(isRow) || rows.length === 0) return undefined;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
    rows.some((row) => cell(row[name], title) !== ''),
  );
  return table(
    columns.map((name) => fieldWord(language, view, `${path}.${name}`)),
    rows.map((row) => columns.map((name) => cell(row[name], title))),
  );
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function at(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isRow(value) ? value[key] : undefined), answer);
}

function cell(value: unknown, title: Context['title']): string {
  if (Array.isArray(value)) {
    const parts = value.map((each) => cell(each, title));
    return parts.includes('') ? '' : parts.join(' ');
  }
  if (isRow(value)) {
    const { zh, en } = value;
    return typeof zh === 'string' && typeof en === 'string' ? title({ zh, en }) : '';
  }
  return value === undefined || value === null ? '' : String(value);
}
