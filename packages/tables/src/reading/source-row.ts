import { type ActRow, type Instant, instantOf } from '@laureate/core';
import type { Place } from './problem.ts';

/** One act with the place it was written at. */
export interface SourceRow {
  readonly place: Place;
  readonly row: ActRow;
  readonly at: Instant;
  /** The column a part of the payload was written in, where it has one. */
  readonly columnOf: (path: string) => string | undefined;
}

/** The column that a part of a payload was written in: `dossier.files.0` in `dossier`, `trainedOn` in `trained-on`. */
export function columnOfPath(path: string, columns: readonly string[]): string | undefined {
  const parts = path.split('.').map((part) => part.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`));
  return columns.find((column) => parts.includes(column));
}

/** A row at its place; its moment must be written. */
export function sourceRow(
  place: Place,
  row: ActRow & { readonly on: string },
  columns: readonly string[] = [],
): SourceRow {
  return {
    place,
    row,
    at: instantOf(row.on),
    columnOf: (path) => columnOfPath(path, columns),
  };
}

/** All rows by their moment; rows of one moment keep the order of the files and of the rows in them. */
export function inTime(rows: readonly SourceRow[]): SourceRow[] {
  return [...rows].sort((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)));
}
