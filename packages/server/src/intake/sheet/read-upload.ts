import { type Line, plainCell } from '@laureate/tables';
import { CsvError, parse } from 'csv-parse/sync';
import type { IntakeProblem } from '../problem.ts';
import { csvText, delimiterOf } from './csv-text.ts';
import { sheetLimits } from './limits.ts';
import { readWorkbook } from './workbook.ts';
import { workbookExtent } from './workbook-extent.ts';

/** A table as it was brought: the row that names the columns, and the rows below it with their numbers. */
export interface UploadedSheet {
  readonly head: Line;
  readonly body: readonly Line[];
}

type Read = UploadedSheet | { readonly problem: IntakeProblem };
type Rows = readonly (readonly string[])[] | { readonly problem: IntakeProblem };

const against = (kind: IntakeProblem['kind'], facts: IntakeProblem['facts'] = {}) => ({
  problem: { kind, facts },
});

const startsWith = (bytes: Uint8Array, ...first: number[]): boolean =>
  first.every((byte, at) => bytes[at] === byte);

/** Excel up to 2003, and workbooks with a password. */
const isCompoundFile = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isArchive = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b);

function tooLarge({ rows, columns }: { rows: number; columns: number }): Rows | undefined {
  if (rows > sheetLimits.rows + 1) return against('too-many-rows', { rows: sheetLimits.rows });
  if (columns > sheetLimits.columns) return against('too-many-columns', { columns: sheetLimits.columns });
  return undefined;
}

async function workbookRows(bytes: Uint8Array): Promise<Rows> {
  const extent = await workbookExtent(bytes);
  if (!extent) return against('workbook-damaged');
  const refused = tooLarge(extent);
  if (refused) return refused;
  try {
    return await readWorkbook(bytes);
  } catch {
    // The library throws whatever it meets in bytes that are no workbook.
    return against('workbook-damaged');
  }
}

function csvRows(bytes: Uint8Array): Rows {
  const text = csvText(bytes);
  if (text === undefined) return against('not-a-table');
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      skipEmptyLines: false,
      maxRecordSize: 1024 * 1024,
      to: sheetLimits.rows + 2,
    }) as string[][];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return against('syntax', { line, code: error.code.toLowerCase().replaceAll('_', '-') });
  }
}

function rowsOf(bytes: Uint8Array): Rows | Promise<Rows> {
  if (bytes.length === 0) return against('file-empty');
  if (bytes.length > sheetLimits.bytes)
    return against('file-too-large', { megabytes: sheetLimits.bytes / 1024 / 1024 });
  if (isCompoundFile(bytes)) return against('old-workbook');
  return isArchive(bytes) ? workbookRows(bytes) : csvRows(bytes);
}

/** Trimmed cells without the empty ones at the end. */
function trimmed(cells: readonly string[]): string[] {
  const texts = cells.map((cell) => plainCell(cell.trim()).slice(0, sheetLimits.cell));
  return texts.slice(0, texts.findLastIndex((text) => text !== '') + 1);
}

/** Rows that are for the reader of a template begin with this sign. */
const hintMark = '#';

/**
 * Reads a workbook or a CSV file as rows of texts with the numbers a spreadsheet shows. Never throws on what is in the
 * file: formulas are the text they last showed, and a file that is no table is a problem.
 */
export async function readUpload(bytes: Uint8Array): Promise<Read> {
  const rows = await rowsOf(bytes);
  if ('problem' in rows) return rows;
  const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const refused = tooLarge({ rows: rows.length, columns: widest });
  if (refused && 'problem' in refused) return refused;
  const lines = rows
    .map((cells, at): Line => ({ cells: trimmed(cells), line: at + 1 }))
    .filter(({ cells: [first], cells }) => cells.length > 0 && first?.startsWith(hintMark) !== true);
  const [head, ...body] = lines;
  if (!head) return against('no-head');
  return body.length === 0 ? against('no-rows') : { head, body };
}
