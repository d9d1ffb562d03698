import { tableFile } from '@laureate/tables';
import type { CityWindow } from '../look/city-window.ts';

/** A value of a cell; nothing is an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** Something of a city that anybody may take away: as nested JSON, and as rows for a spreadsheet. */
export interface OpenTable<E = unknown> {
  /** Its name in addresses, `honours`. */
  readonly name: string;
  readonly entries: (window: CityWindow) => Promise<readonly E[]>;
  readonly columns: readonly string[];
  /** The rows of one entry, their cells in the order of the columns. */
  readonly rowsOf: (entry: E) => readonly (readonly Cell[])[];
}

/** Defines an open table; its entries are what its own functions agree on. */
export const openTable = <E>(table: OpenTable<E>): OpenTable => table as OpenTable;

const plain = (cell: Cell): string | number | null => {
  if (cell === undefined || cell === null) return null;
  return typeof cell === 'boolean' ? String(cell) : cell;
};

/** A table as CSV: UTF-8 with its mark, one line of names first, and no cell that starts a formula. */
export function asCsv({ columns, rowsOf }: OpenTable, entries: readonly unknown[]): string {
  return tableFile([columns, ...entries.flatMap((entry) => rowsOf(entry)).map((row) => row.map(plain))]);
}
