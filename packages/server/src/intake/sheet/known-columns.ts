import { type Language, languages, say } from '@laureate/locales';
import { allowedIn, type Column, type Line } from '@laureate/tables';
import type { ImportKind } from '../import-kind.ts';
import { ImportWords } from '../import-words.ts';
import type { UploadedSheet } from './read-upload.ts';

type Columns = readonly (readonly [string, Column])[];

/** Spaces, case and the width of signs do not matter where a title or word is looked for. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

const wordsIn = (kind: ImportKind, columns: Columns): readonly ImportWords[] =>
  languages.map((language: Language) => new ImportWords(language, kind.table.kind, columns));

/** The column that holds what was wrong with a row, in a sheet of errors that was mended. */
const isErrorColumn = (title: string): boolean =>
  languages.some((language) => plain(say(language, 'intake', 'template.why')) === plain(title));

/** Ids of columns by their titles in every language, and by themselves. */
function idsByTitle(words: readonly ImportWords[], columns: Columns): ReadonlyMap<string, string> {
  const titles = words.flatMap((each) => columns.map(([id]) => [plain(each.title(id)), id] as const));
  return new Map([...titles, ...columns.map(([id]) => [plain(id), id] as const)]);
}

/** For a column of a few words: the value that each word means, in every language. */
function valuesByWord(words: readonly ImportWords[], [id, { read }]: Columns[number]) {
  const values = allowedIn(read) ?? [];
  return new Map(
    values.flatMap((value) => [
      [plain(value), value] as const,
      ...words.map((each) => [plain(each.value(id, value)), value] as const),
    ]),
  );
}

const dayExample = /^\d{4}-\d{2}-\d{2}$/;
const writtenDay = /^(\d{4})[-/.\u5e74](\d{1,2})[-/.\u6708](\d{1,2})\u65e5?$/;

/** A day as people type it, `2026/3/1`, as everybody reads it. */
function dayOf(text: string): string {
  const [, year, month = '', day = ''] = writtenDay.exec(text) ?? [];
  return year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

type Reader = (text: string) => string;

function readerOf(words: readonly ImportWords[], column: Columns[number]): Reader {
  const values = valuesByWord(words, column);
  if (values.size > 0) return (text) => values.get(plain(text)) ?? text;
  return dayExample.test(column[1].example) ? dayOf : (text) => text;
}

/** A sheet whose head has ids of columns, and whose cells have the values that their words mean. */
export function withKnownColumns(sheet: UploadedSheet, kind: ImportKind, columns: Columns): UploadedSheet {
  const words = wordsIn(kind, columns);
  const ids = idsByTitle(words, columns);
  const kept = sheet.head.cells.flatMap((title, at) => {
    const isEmpty = title === '' && sheet.body.every(({ cells }) => (cells[at] ?? '') === '');
    return isEmpty || isErrorColumn(title) ? [] : [{ at, id: ids.get(plain(title)) ?? title }];
  });
  const readers = new Map(columns.map((column) => [column[0], readerOf(words, column)]));
  const width = sheet.head.cells.length;
  const read = ({ cells, line }: Line): Line => ({
    line,
    cells: [
      ...kept.map(({ at, id }) => readers.get(id)?.(cells[at] ?? '') ?? cells[at] ?? ''),
      ...cells.slice(width),
    ],
  });
  return {
    head: { line: sheet.head.line, cells: kept.map(({ id }) => id) },
    body: sheet.body.map(read),
  };
}
