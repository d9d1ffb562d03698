import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What queries run on: the database itself or a transaction of it. */
export type Db = Kysely<Schema>;

/** The two databases: the same tables, the same queries, one contract. */
export type StoreKind = 'sqlite' | 'postgres';

/** An open database with its tables brought up to date. */
export interface Store {
  readonly kind: StoreKind;
  readonly db: Db;
  /** Runs the work in one transaction: all of it is durable when this answers, none of it when it throws. */
  transact<T>(work: (db: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
