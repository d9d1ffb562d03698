import { type CellValue, readXlsx, type WriteSheet, writeXlsx } from 'hucre/xlsx';

/** The only place that knows the library for workbooks. A cell is a text, a number, or nothing. */
export type SheetCell = string | number | null;

/** One sheet to write. `choices`: words to choose from, by column (0-based). */
export interface SheetToWrite {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[];
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

/** Rows below the last one that still offer the choices of their column. */
const roomBelow = 2000;
/** Excel takes no longer list of choices. */
const longestList = 255;

const two = (number: number): string => String(number).padStart(2, '0');

/** A day without its time, or with it when it is not midnight. */
function momentText(value: Date): string {
  const day = value.toISOString().slice(0, 10);
  const [hours, minutes] = [value.getUTCHours(), value.getUTCMinutes()];
  return hours === 0 && minutes === 0 ? day : `${day} ${two(hours)}:${two(minutes)}`;
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : momentText(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return String(value);
}

/**
 * The texts of the first sheet that is not hidden. Of a formula it is the text that was last shown. Throws when the
 * bytes are no workbook.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  let isTaken = false;
  const { sheets } = await readXlsx(bytes, {
    sheets: ({ hidden, veryHidden }) => {
      const isFirst = !isTaken && !hidden && !veryHidden;
      isTaken ||= isFirst;
      return isFirst;
    },
  });
  return (sheets[0]?.rows ?? []).map((row) => row.map(textOf));
}

function validationsOf({ rows, choices }: SheetToWrite): NonNullable<WriteSheet['dataValidations']> {
  return [...(choices ?? [])]
    .filter(([, values]) => values.join(',').length <= longestList)
    .map(([column, values]) => ({
      type: 'list',
      values: [...values],
      range: `${columnLetters(column)}2:${columnLetters(column)}${rows.length + roomBelow}`,
      allowBlank: true,
    }));
}

/** The letters of a column (0-based): A, B … Z, AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Stands where a workbook tells when it was changed last: the same content is the same bytes. */
const noMoment = new Date('2000-01-01T00:00:00Z');

/** Writes a workbook: every cell as text, the first row bold and always in sight. */
export function writeWorkbook(sheets: readonly SheetToWrite[]): Promise<Uint8Array> {
  return writeXlsx({
    properties: { modified: noMoment },
    sheets: sheets.map((sheet): WriteSheet => {
      const head = sheet.rows[0] ?? [];
      return {
        name: sheet.name,
        rows: sheet.rows.map((row) => [...row]),
        columns: head.map((_, at) => ({ width: sheet.widths[at] ?? 14, style: { numFmt: '@' } })),
        cells: new Map(head.map((value, at) => [`0,${at}`, { value, style: { font: { bold: true } } }])),
        freezePane: { rows: 1 },
        dataValidations: validationsOf(sheet),
      };
    }),
  });
}
