import { stringify } from 'csv-stringify/sync';

/** Rows as CSV that a spreadsheet opens as text: UTF-8 with a mark for it, and no cell that starts a formula. */
export function tableFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (cell === null ? '' : safeCell(cell)))),
    { bom: true, record_delimiter: '\r\n' },
  );
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it (OWASP, CSV injection). */
function safeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return /^\s*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
