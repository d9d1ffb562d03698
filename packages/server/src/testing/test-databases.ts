import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openPostgres } from '../store/open-postgres.ts';
import { openSqlite } from '../store/open-sqlite.ts';
import type { Store, StoreKind } from '../store/store.ts';
import { sharedPostgres } from './postgres/shared-postgres.ts';

/** The databases that every contract is tried on. */
export const storeKinds: readonly StoreKind[] = ['sqlite', 'postgres'];

/** An empty database of its own, of one kind. */
export interface TestDatabase {
  readonly kind: StoreKind;
  /** Data folder of SQLite, or URL of PostgreSQL. */
  readonly place: string;
  /** Opens it; a second node may open a PostgreSQL too. */
  open(): Promise<Store>;
  /** Closes what was opened and removes the database. */
  remove(): Promise<void>;
}

/** Opens a database by its kind and place. */
export function openAt(kind: StoreKind, place: string): Promise<Store> {
  return kind === 'sqlite' ? openSqlite(place) : openPostgres(place);
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** It goes when the server goes: dropping it would wait for a checkpoint. */
async function emptyPostgres(): Promise<{ readonly place: string; readonly drop: () => Promise<void> }> {
  const server = await sharedPostgres();
  const name = `t_${randomBytes(8).toString('hex')}`;
  await administer(server, `create database ${name}`);
  const place = new URL(server);
  place.pathname = `/${name}`;
  return { place: place.href, drop: async () => undefined };
}

function emptyFolder(): { readonly place: string; readonly drop: () => Promise<void> } {
  const place = mkdtempSync(join(tmpdir(), 'laureate-data-'));
  return { place, drop: async () => rmSync(place, { recursive: true, force: true }) };
}

/** Makes an empty database; the PostgreSQL is started when a test first asks for one. */
export async function emptyDatabase(kind: StoreKind): Promise<TestDatabase> {
  const { place, drop } = kind === 'sqlite' ? emptyFolder() : await emptyPostgres();
  const opened = new Set<Store>();
  return {
    kind,
    place,
    open: async () => {
      const store = await openAt(kind, place);
      opened.add(store);
      return store;
    },
    remove: async () => {
      for (const store of opened) await store.close();
      await drop();
    },
  };
}
