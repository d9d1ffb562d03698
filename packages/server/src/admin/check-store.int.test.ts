import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { instantOf } from '@laureate/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderBlobs } from '../files/blobs/folder-blobs.ts';
import type { Db, Store } from '../store/store.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { found, registration, testCities, testCrypto } from '../testing/town.ts';
import { checkStore, type StoreFinding } from './check-store.ts';

const at = instantOf('2026-01-13 10:00');
const blob = 'ab'.repeat(32);

describe.each(storeKinds)('checking a store on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let folder: string;
  let party = 0;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'laureate-check-'));
    database = await emptyDatabase(kind);
    store = await database.open();
    for (const town of ['north', 'south']) await found(testCities(store).city(town));
    await folderBlobs(folder).put(blob, Readable.from([Buffer.from('x')]), 1);
    const file = {
      jurisdiction: 'north',
      subject: 's',
      ref: `file:${blob}`,
      blob,
      name: 'n',
      kind: 'pdf',
      bytes: 1,
    };
    const came = { uploaded_by: 'a', at: '', state: 'kept', upload: 'u' };
    await store.db
      .insertInto('files')
      .values({ ...file, ...came })
      .execute();
  });
  afterAll(async () => {
    await database.remove();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    party += 1;
  });

  const check = async () =>
    (await checkStore({ store, publicKey: testCrypto.publicKey, blobs: folderBlobs(folder) })).findings;
  const told = (findings: readonly StoreFinding[]) =>
    findings.map(({ what, stream, facts }) =>
      `${what} ${stream ?? ''} ${facts.what ?? facts.ref ?? ''}`.trim(),
    );

  /** Does what only somebody can do who holds the database file or the server's rights; all is undone after. */
  async function whileTampered(statements: readonly string[]): Promise<string[]> {
    let seen: string[] = [];
    const tampering = store.transact(async (db) => {
      await withoutTriggers(db);
      for (const statement of statements) await sql.raw(statement).execute(db);
      const inside: Store = { ...store, db, transact: (work) => work(db) };
      seen = told((await checkStore({ store: inside, publicKey: testCrypto.publicKey })).findings);
      throw new Error('undo');
    });
    await expect(tampering).rejects.toThrow('undo');
    return seen;
  }

  async function withoutTriggers(db: Db): Promise<void> {
    for (const table of ['events', 'heads']) {
      if (kind === 'postgres') await sql.raw(`alter table ${table} disable trigger all`).execute(db);
      else
        for (const act of ['update', 'delete']) await sql.raw(`drop trigger ${table}_no_${act}`).execute(db);
    }
  }

  test('finds nothing in one that is in order, and says what it looked at', async () => {
    const { findings, ...counts } = await checkStore({
      store,
      publicKey: testCrypto.publicKey,
      blobs: folderBlobs(folder),
    });

    expect(findings).toEqual([]);
    expect(counts).toEqual({ jurisdictions: 2, streams: 2, events: 66, heads: 48, texts: 18, files: 1 });
  });

  test('finds a changed event with its place', async () => {
    const changed = await whileTampered([
      `update events set body = replace(body, '"rank":"head"', '"rank":"clerk"')
       where jurisdiction = 'north' and seq = 3`,
    ]);

    expect(changed).toEqual(['ledger-wrong registry/north leaf-differs']);
  });

  test('finds an event and its leaf forged together', async () => {
    const forged = await whileTampered([
      `update events set leaf = (select leaf from events where jurisdiction = 'south' and seq = 5)
       where jurisdiction = 'north' and seq = 5`,
    ]);

    expect(forged[0]).toBe('ledger-wrong registry/north leaf-differs');
  });

  test('finds a deleted event, a deleted head and a stream cut short', async () => {
    const north = `jurisdiction = 'north'`;
    const last = `(select max(size) from heads where ${north})`;

    expect((await whileTampered([`delete from events where ${north} and seq = 12`]))[0]).toBe(
      'lengths-differ registry/north',
    );
    expect(
      await whileTampered([`delete from heads where ${north} and size < ${last} and size > 30`]),
    ).not.toEqual([]);
    expect(
      await whileTampered([
        `delete from events where ${north} and seq >= ${last} - 1`,
        `delete from heads where ${north} and size = ${last}`,
      ]),
    ).toContain('lengths-differ registry/north');
  });

  test('finds a whole history signed with another key', async () => {
    const other = new Uint8Array(32).fill(3);
    const findings = (await checkStore({ store, publicKey: other })).findings;

    expect(told(findings)).toContain('ledger-wrong registry/north public-key-fits-no-head');
  });

  test('finds sealed texts and subjects that are gone without having been erased', async () => {
    expect(
      await whileTampered([`delete from vault_texts where subject = 'mayor' and jurisdiction = 'north'`]),
    ).toEqual(['text-missing registry/north vault:mayor/1']);
    expect(
      await whileTampered([`delete from vault_subjects where subject = 'mayor' and jurisdiction = 'north'`]),
    ).toEqual(['text-of-no-subject registry/north vault:mayor/1']);
    expect(
      await whileTampered([
        `update vault_subjects set count = 0 where subject = 'mayor' and jurisdiction = 'north'`,
      ]),
    ).toEqual(['text-never-sealed registry/north vault:mayor/1']);
  });

  test('finds files that are gone', async () => {
    await folderBlobs(folder).delete(blob);
    expect(told(await check())).toEqual([`file-missing  file:${blob}`]);
    await folderBlobs(folder).put(blob, Readable.from([Buffer.from('x')]), 1);

    expect(await check()).toEqual([]);
  });

  test('may be done while acts go on', async () => {
    const city = testCities(store).city('south');
    const acting = Promise.all(
      Array.from({ length: 60 }, (_, n) => city.perform(registration('south', `busy-${party}-${n}`, { at }))),
    );
    const findings = await Promise.all([check(), check(), check()]);
    const answers = await acting;

    expect(findings).toEqual([[], [], []]);
    expect(new Set(answers.map((answered) => answered.kind))).toEqual(new Set(['done']));
  });
});
