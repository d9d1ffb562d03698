import { type Kysely, sql } from 'kysely';
import { migrations } from './migrations/index.ts';
import type { StoreKind } from './store.ts';

/** The database was written by a newer version of the program. */
export class NewerSchema extends Error {
  constructor(
    readonly found: string,
    readonly known: string,
  ) {
    super(
      `the database has the schema ${found}, this program knows none after ${known}: use the newer program`,
    );
  }
}

/** One step of the schema; runs inside the transaction that records it. */
export interface Migration {
  readonly name: string;
  readonly up: (db: Kysely<never>, kind: StoreKind) => Promise<void>;
}

const lockName = 7_205_113;

/** Runs the steps that are missing, all in one transaction. Throws NewerSchema when the database knows steps we do not. */
export async function migrate<S>(
  db: Kysely<S>,
  kind: StoreKind,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  await db.transaction().execute((transaction) => applySteps(transaction, kind, steps));
}

/** Runs the steps that are missing inside a transaction. */
export async function applySteps<S>(
  transaction: Kysely<S>,
  kind: StoreKind,
  steps: readonly Migration[],
): Promise<void> {
  if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${lockName})`.execute(transaction);
  await sql`create table if not exists schema_steps (name text primary key)`.execute(transaction);
  const names = new Set(await stepsDone(transaction));
  const unknown = [...names].filter((name) => !steps.some((step) => step.name === name));
  const newest = unknown.at(-1);
  if (newest !== undefined) throw new NewerSchema(newest, steps.at(-1)?.name ?? 'none');
  for (const { name, up } of steps.filter((step) => !names.has(step.name))) {
    await up(transaction as unknown as Kysely<never>, kind);
    await sql`insert into schema_steps (name) values (${name})`.execute(transaction);
  }
}

/** The database was written by an earlier version of the program and was not brought up to date. */
export class OlderSchema extends Error {
  constructor(missing: string) {
    super(`the database lacks the schema step ${missing}: start the server once to bring it up to date`);
  }
}

/** Throws NewerSchema or OlderSchema unless the database has exactly the tables that this program knows. */
export async function requireOwnSchema<S>(db: Kysely<S>): Promise<void> {
  const done = await stepsDone(db);
  const newest = done.filter((name) => !migrations.some((step) => step.name === name)).at(-1);
  if (newest !== undefined) throw new NewerSchema(newest, migrations.at(-1)?.name ?? 'none');
  const missing = migrations.find(({ name }) => !done.includes(name));
  if (missing) throw new OlderSchema(missing.name);
}

/** Names of the steps that a database has behind it, in their order. */
export async function stepsDone<S>(db: Kysely<S>): Promise<string[]> {
  const done = await sql<{ name: string }>`select name from schema_steps order by name`.execute(db);
  return done.rows.map(({ name }) => name);
}
