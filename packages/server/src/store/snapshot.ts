import { mkdirSync } from 'node:fs';
import { applySteps, NewerSchema, stepsDone } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { type DatabasePlace, hasDatabase, NoDatabase, openBare } from './open-bare.ts';
import { holdFolder } from './open-sqlite.ts';
import type { Schema } from './schema.ts';
import type { Db } from './store.ts';
import { goOnCounting, putRows, type Row, rowsOf, type Table, tablesIn } from './table-rows.ts';

/** A database as it is at one moment. */
export interface Snapshot {
  /** Steps of the schema that it has behind it. */
  readonly steps: readonly string[];
  readonly tables: readonly Table[];
  rows(table: Table): AsyncIterable<Row>;
}

/** Reads a database as of one moment, from beside a server at work: neither waits for the other. */
export async function readSnapshot<T>(
  from: DatabasePlace,
  work: (snapshot: Snapshot) => Promise<T>,
): Promise<T> {
  if (!hasDatabase(from)) throw new NoDatabase(from.place);
  const { kind } = from;
  const { db, close } = openBare(from);
  try {
    const transaction = db.transaction();
    const still =
      kind === 'postgres'
        ? transaction.setIsolationLevel('repeatable read').setAccessMode('read only')
        : transaction;
    return await still.execute(async (at) =>
      work({
        steps: await stepsDone<Schema>(at),
        tables: await tablesIn(at, kind),
        rows: (table) => rowsOf(at, kind, table),
      }),
    );
  } finally {
    await close();
  }
}

/** A place as it may be told: a URL without its password. */
function shown(place: string): string {
  return place.replace(/\/\/[^@/]*@/, '//');
}

/** The place where a backup is to be laid holds something already. */
export class TargetNotEmpty extends Error {
  constructor(place: string) {
    super(`${shown(place)} is not empty: restore into a new data folder or an empty database`);
  }
}

/** Throws TargetNotEmpty where there is a database with tables already. */
export async function requireEmpty(into: DatabasePlace): Promise<void> {
  if (!hasDatabase(into)) return;
  const { db, close } = openBare(into);
  try {
    if ((await tablesIn(db, into.kind)).length > 0) throw new TargetNotEmpty(into.place);
  } finally {
    await close();
  }
}

/** What is laid into an empty database. */
export interface Contents {
  readonly steps: readonly string[];
  readonly tables: readonly string[];
  /** Rows of a table, in portions that fit into one statement each. */
  portions(table: string): AsyncIterable<readonly Row[]>;
}

/**
 * Makes the tables of a schema in an empty database and lays contents into them, all or nothing. An earlier schema than
 * ours is brought up to date when the database is opened. Throws TargetNotEmpty, or NewerSchema.
 */
export async function fillDatabase(into: DatabasePlace, contents: Contents): Promise<void> {
  const steps = migrations.filter(({ name }) => contents.steps.includes(name));
  const unknown = contents.steps.find((name) => !steps.some((step) => step.name === name));
  if (unknown !== undefined) throw new NewerSchema(unknown, migrations.at(-1)?.name ?? 'none');
  if (into.kind === 'sqlite') mkdirSync(into.place, { recursive: true, mode: 0o700 });
  const held = into.kind === 'sqlite' ? holdFolder(into.place) : undefined;
  try {
    const { db, close } = openBare(into);
    try {
      await db.transaction().execute(async (transaction) => {
        if ((await tablesIn(transaction, into.kind)).length > 0) throw new TargetNotEmpty(into.place);
        await applySteps<Schema>(transaction, into.kind, steps);
        await layIn(transaction, into, contents);
      });
    } finally {
      await close();
    }
  } finally {
    held?.release();
  }
}

async function layIn(db: Db, { kind }: DatabasePlace, contents: Contents): Promise<void> {
  const missing = new Set(contents.tables);
  for (const { name } of await tablesIn(db, kind)) {
    if (!missing.delete(name)) continue;
    for await (const rows of contents.portions(name)) await putRows(db, kind, name, rows);
    await goOnCounting(db, kind, name);
  }
  const [unknown] = missing;
  if (unknown !== undefined) throw new Error(`no step of the schema makes the table ${unknown}`);
}
