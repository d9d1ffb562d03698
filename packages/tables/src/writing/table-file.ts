import { stringify } from 'csv-stringify/sync';

/** A text that a spreadsheet would take for a formula, or one that looks as if it had been kept from that. */
const startsFormula = /^'*\s*[=+\-@\t\r]/;

/** Rows as CSV that a spreadsheet opens as text: UTF-8 with a mark for it, and no cell that starts a formula. */
export function tableFile(rows: readonly (readonly (string | number | null)[])[]): string {
  return stringify(
    rows.map((row) => row.map((cell) => (cell === null ? '' : safeCell(cell)))),
    { bom: true, record_delimiter: '\r\n' },
  );
}

/** A text that starts a formula gets an apostrophe before it (OWASP, CSV injection). */
export function safeCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

/** The text of a cell that `safeCell` wrote. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell.slice(1)) ? cell.slice(1) : cell;
}
