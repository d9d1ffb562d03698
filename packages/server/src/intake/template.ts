import type { Column } from '@laureate/tables';
import { tableFile } from '@laureate/tables';
import type { ImportWords } from './import-words.ts';
import { type SheetCell, type SheetToWrite, writeWorkbook } from './sheet/workbook.ts';

/** The two forms of a table. */
export type TableFormat = 'xlsx' | 'csv';

type Columns = readonly (readonly [string, Column])[];

/** A file to download. */
export interface TableFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What each form is to a browser. */
export const mediaTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

function hintOf(words: ImportWords, [id, { required }]: Columns[number]): string {
  const needed = words.tell(required ? 'template.needed-yes' : 'template.needed-no');
  return [needed, words.hint(id)].filter((part) => part !== '').join(words.tell('between'));
}

/** The sheet that says of each column whether it is needed, how it is filled in, and what it may look like. */
function hintSheet(words: ImportWords, kind: string, columns: Columns): SheetToWrite {
  const head = ['column', 'needed', 'how', 'example'].map((name) => words.tell(`template.${name}`));
  const rows = columns.map(([id, { required }]): SheetCell[] => [
    words.title(id),
    words.tell(required ? 'template.needed-yes' : 'template.needed-no'),
    words.hint(id),
    words.example(id),
  ]);
  return {
    name: words.tell('template.hints'),
    rows: [head, ...rows, [], [words.tell(`about.${kind}`)]],
    widths: [26, 12, 60, 40],
  };
}

/** The choices of each column that has some, by its place. */
function choicesOf(words: ImportWords, columns: Columns): ReadonlyMap<number, readonly string[]> {
  return new Map(
    columns.flatMap(([id], at) => {
      const allowed = words.allowed(id);
      return allowed ? [[at, allowed] as const] : [];
    }),
  );
}

/** A workbook of rows under the titles of their columns, with a sheet of hints beside it. */
export function workbookOf(
  words: ImportWords,
  kind: string,
  columns: Columns,
  rows: readonly (readonly SheetCell[])[],
): Promise<Uint8Array> {
  const titles = columns.map(([id]) => words.title(id));
  const widths = titles.map((title) => Math.min(40, Math.max(14, title.length * 2)));
  const table = { name: words.tell('template.rows'), rows: [titles, ...rows], widths };
  return writeWorkbook([{ ...table, choices: choicesOf(words, columns) }, hintSheet(words, kind, columns)]);
}

/** A table to fill in: titles in the words' language, and hints in a sheet or row that is not read back. */
export async function template(
  words: ImportWords,
  kind: string,
  columns: Columns,
  format: TableFormat,
): Promise<TableFile> {
  const head = { name: `${kind}.${format}`, type: mediaTypes[format] };
  if (format === 'xlsx') return { ...head, bytes: await workbookOf(words, kind, columns, []) };
  const hints = columns.map((column, at) => `${at === 0 ? '# ' : ''}${hintOf(words, column)}`);
  const text = tableFile([columns.map(([id]) => words.title(id)), hints]);
  return { ...head, bytes: Buffer.from(text, 'utf8') };
}
