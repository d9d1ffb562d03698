import type { ActRow, Scheme } from '@laureate/core';
import type { z } from 'zod';
import type { Unfit } from './cell.ts';

/** One column of a table: how its cells are read, whether each row needs it, and a cell as it may be written. */
export interface Column {
  readonly read: z.ZodType<unknown, string>;
  readonly required: boolean;
  readonly example: string;
  /** What the scheme calls it, for columns that the scheme brings. */
  readonly title?: { readonly zh: string; readonly en: string };
}

export const required = (read: Column['read'], example: string): Column => ({
  read,
  required: true,
  example,
});
export const optional = (read: Column['read'], example: string): Column => ({
  read,
  required: false,
  example,
});

/** A row's cells by column; empty ones are not there. */
export type Cells = Readonly<Record<string, unknown>>;

/** An act of a table's row: its moment is always there. */
export type TableRow = ActRow & { readonly on: string };

/** What tables are read under: the award, and the scheme that says which facts and items there are. */
export interface TableGround {
  /** Id of the programme; nothing before one is opened. */
  readonly programme: string | undefined;
  /** Absent: a table has no columns of facts and items. */
  readonly scheme: Scheme | undefined;
}

/** A kind of table: its columns, and the acts that one of its rows stands for. */
export interface TableKind {
  readonly kind: string;
  readonly columns: Readonly<Record<string, Column>>;
  /** What is wrong with a cell in the light of the others of its row. */
  readonly whyNot?: (cells: Cells) => readonly (Unfit & { readonly column: string })[];
  /** Columns that the scheme's data adds (facts, items). */
  readonly more?: (ground: TableGround) => Readonly<Record<string, Column>>;
  readonly acts: (cells: Cells, ground: TableGround) => readonly TableRow[];
}

/** Every column that a table of the kind may have. */
export const columnsOf = (kind: TableKind, ground: TableGround): Readonly<Record<string, Column>> => ({
  ...kind.columns,
  ...kind.more?.(ground),
});

/** A cell's text or nothing. */
export function textOf(cells: Cells, column: string): string | undefined {
  const value = cells[column];
  return typeof value === 'string' ? value : undefined;
}

/** Only the entries that have a value, under new names: `{ signedBy: 'signed-by' }`. */
export function pick(cells: Cells, names: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, column]) =>
      cells[column] === undefined ? [] : [[key, cells[column]]],
    ),
  );
}

/** An act of a row: when, what, by whom. `by` and `prepared-by` come from the row or from the table's entry. */
export function act(
  cells: Cells,
  name: string,
  payload: Readonly<Record<string, unknown>>,
  who: { readonly by?: string | undefined; readonly preparedBy?: string | undefined } = {},
): TableRow {
  const by = who.by ?? textOf(cells, 'by') ?? '';
  const preparedBy = who.preparedBy;
  return {
    on: textOf(cells, 'on') ?? '',
    do: name,
    by,
    with: { ...payload },
    ...(preparedBy === undefined ? {} : { 'prepared-by': preparedBy }),
  };
}
