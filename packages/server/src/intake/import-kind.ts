import { type Column, columnsOf, type TableGround, type TableKind, tableKinds } from '@laureate/tables';

/** A kind of table that can be brought in, and the stream its acts go to. */
export interface ImportKind {
  readonly table: TableKind;
  readonly stream: 'registry' | 'round';
}

/** What a service knows by itself: the moment, and who acts. A table that is brought in has no such columns. */
const ownColumns: readonly string[] = ['on', 'by', 'prepared-by'];

const ofRound: readonly string[] = ['applications', 'facts', 'scores'];

/** What a table for the command line may leave out and an import needs: an application is brought in only from paper. */
const alsoNeeded: Readonly<Record<string, readonly string[]>> = { applications: ['received-on', 'scans'] };

/** Every kind of import, by name. */
export const importKinds: ReadonlyMap<string, ImportKind> = new Map(
  [...tableKinds].map(([name, table]) => {
    const needed = alsoNeeded[name] ?? [];
    const columns = Object.entries(table.columns).map(([id, column]) => [
      id,
      needed.includes(id) ? { ...column, required: true } : column,
    ]);
    const stream = ofRound.includes(name) ? ('round' as const) : ('registry' as const);
    return [name, { table: { ...table, columns: Object.fromEntries(columns) }, stream }];
  }),
);

/** The columns that people fill in. */
export function columnsToFill(
  { table }: ImportKind,
  ground: TableGround,
): readonly (readonly [string, Column])[] {
  return Object.entries(columnsOf(table, ground)).filter(([id]) => !ownColumns.includes(id));
}
