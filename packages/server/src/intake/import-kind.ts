import { commands } from '@laureate/core';
import { type Column, columnsOf, type TableGround, type TableKind, tableKinds } from '@laureate/tables';

/** A kind of table that can be brought in. */
export interface ImportKind {
  readonly table: TableKind;
  /** The commands its rows stand for. */
  readonly commands: readonly string[];
  /** Whether they are acts of a round; else of the registry. */
  readonly isOfRound: boolean;
}

/** What a service knows by itself: the moment, and who acts. A table that is brought in has no such columns. */
const ownColumns: readonly string[] = ['on', 'by', 'prepared-by'];

const commandsOf: Readonly<Record<string, readonly string[]>> = {
  bodies: ['register-body'],
  people: ['register-party', 'appoint-member'],
  organisations: ['register-party', 'authorise-agent'],
  holidays: ['announce-calendar'],
  'past-honours': ['record-past-honour'],
  'past-bans': ['record-past-ban'],
  examiners: ['register-party', 'enrol-examiner'],
  'cultivation-pool': ['add-to-cultivation-pool'],
  applications: ['file-application'],
  facts: ['establish-fact'],
  scores: ['submit-score-sheet'],
};

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
    const own = commandsOf[name] ?? [];
    const isOfRound = own.some((command) => commands.get(command)?.stream === 'round');
    return [name, { table: { ...table, columns: Object.fromEntries(columns) }, commands: own, isOfRound }];
  }),
);

/** The columns that people fill in. */
export function columnsToFill(
  { table }: ImportKind,
  ground: TableGround,
): readonly (readonly [string, Column])[] {
  return Object.entries(columnsOf(table, ground)).filter(([id]) => !ownColumns.includes(id));
}
