import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { instantOf } from '@laureate/core';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Blobs } from '../../files/blobs/blobs.ts';
import { folderBlobs } from '../../files/blobs/folder-blobs.ts';
import { NewerSchema } from '../../store/migrate.ts';
import { NoDatabase } from '../../store/open-bare.ts';
import { TargetNotEmpty } from '../../store/snapshot.ts';
import type { Store, StoreKind } from '../../store/store.ts';
import { filesBelow, findLeaks } from '../../testing/find-leaks.ts';
import { emptyDatabase, openAt, storeKinds, type TestDatabase } from '../../testing/test-databases.ts';
import {
  amendment,
  found,
  openAward,
  openRound,
  registration,
  testCities,
  testCrypto,
  testMaster,
} from '../../testing/town.ts';
import { verifiedStreams } from '../../testing/verified-streams.ts';
import { openTexts } from '../../vault/open-texts.ts';
import { checkStore } from '../check-store.ts';
import { backup, FolderNotEmpty } from './backup.ts';
import { BadBackup, manifestFile, readManifest, tableFile } from './manifest.ts';
import { restore } from './restore.ts';

const at = instantOf('2026-01-13 10:00');
const madeAt = '2026-01-13T02:00:00.000Z';
const other = (kind: StoreKind): StoreKind => (kind === 'sqlite' ? 'postgres' : 'sqlite');

describe.each(storeKinds)('a backup of %s', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let blobs: Blobs;
  let home: string;
  let folder: string;
  const places: TestDatabase[] = [];

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'laureate-backup-'));
    blobs = folderBlobs(join(home, 'files'));
    database = await emptyDatabase(kind);
    store = await database.open();
    const city = testCities(store).city('town');
    await found(city);
    await openAward(city, 2);
    await openRound(city, 'r1', 2);
    await keepFile('a', 'encrypted bytes of a');
    await keepFile('b', 'encrypted bytes of b');
  });
  afterAll(async () => {
    await database.remove();
    rmSync(home, { recursive: true });
  });
  beforeEach(() => {
    folder = join(mkdtempSync(join(home, 'to-')), 'backup');
  });
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove();
  });

  const source = () => ({ database: { kind, place: database.place }, blobs });
  const take = () => backup(source(), folder, madeAt);
  const newPlace = async (of: StoreKind) => {
    const place = await emptyDatabase(of);
    places.push(place);
    return place;
  };

  async function keepFile(name: string, text: string): Promise<void> {
    const blob = Buffer.from(name).toString('hex').padEnd(64, '0');
    await blobs.put(blob, Readable.from([Buffer.from(text)]), Buffer.byteLength(text));
    await store.db
      .insertInto('files')
      .values({
        jurisdiction: 'town',
        subject: 'O-1',
        ref: `file:${blob}`,
        blob,
        name: 'sealed',
        kind: 'pdf',
        bytes: Buffer.byteLength(text),
        uploaded_by: 'a1',
        at: madeAt,
        state: 'kept',
        upload: name,
      })
      .execute();
  }

  async function restored(into: StoreKind) {
    const place = await newPlace(into);
    const kept = folderBlobs(join(home, `restored-${places.length}-${into}-${Math.random()}`));
    await restore(folder, { database: { kind: into, place: place.place }, blobs: kept });
    return { place, blobs: kept, store: await place.open() };
  }

  test.each([kind, other(kind)])('verifies equal when restored into %s, and works on', async (into) => {
    const manifest = await take();
    const before = await testCities(store).city('town').records();
    const copy = await restored(into);
    const city = testCities(copy.store).city('town');

    expect(await city.records()).toEqual(before);
    const again = join(home, `again-${into}-${kind}`);
    const twice = await backup(
      { database: { kind: into, place: copy.place.place }, blobs: copy.blobs },
      again,
      madeAt,
    );
    expect(twice.tables.toSorted((a, b) => a.name.localeCompare(b.name))).toEqual(
      manifest.tables.toSorted((a, b) => a.name.localeCompare(b.name)),
    );
    expect(twice.files).toEqual(manifest.files);
    const report = await checkStore({
      store: copy.store,
      publicKey: testCrypto.publicKey,
      blobs: copy.blobs,
    });
    expect(report.findings).toEqual([]);
    expect([report.files, report.streams]).toEqual([2, 2]);
    // Numbers that count by themselves go on, and sealed texts open under the same master key.
    expect((await city.perform(registration('town', 'after', { at }))).kind).toBe('done');
    const reader = { account: 'a', session: 's', why: 'w', at: madeAt };
    const refs = ['vault:after/1', 'vault:office-clerk/1'];
    expect((await openTexts(copy.store, testMaster, { jurisdiction: 'town', refs, reader })).size).toBe(2);
    expect((await verifiedStreams(city)).ok).toBe(true);
  });

  test('holds one moment of a database at work', async () => {
    const city = testCities(store).city('town');
    let isOver = false;
    let written = 0;
    const writers = [1, 2, 3].map(async (writer) => {
      for (let n = 0; !isOver; n += 1) {
        await city.perform(registration('town', `at-work-${kind}-${writer}-${n}`, { at }));
        await city.perform(amendment('r1', 1 + (n % 2), `at-work-${writer}-${n}`, { at }));
        written += 2;
      }
    });
    const before = written;
    await take();
    isOver = true;
    await Promise.all(writers);

    expect(written).toBeGreaterThan(before);
    const copy = await restored('sqlite');
    const report = await checkStore({
      store: copy.store,
      publicKey: testCrypto.publicKey,
      blobs: copy.blobs,
    });
    expect(report.findings).toEqual([]);
    expect(report.events).toBeGreaterThan(0);
  });

  test('keeps texts of any signs, line ends of other scripts among them', async () => {
    const strange = 'a\u2028b\u2029c\r\n\u0085 😀 "\\';
    await store.db
      .insertInto('secrets')
      .values({ name: `strange ${kind}`, sealed: strange })
      .execute();
    await take();
    const copy = await restored(other(kind));
    const row = await copy.store.db
      .selectFrom('secrets')
      .select('sealed')
      .where('name', '=', `strange ${kind}`)
      .executeTakeFirst();

    expect(row?.sealed).toBe(strange);
  });

  test('has tables of more rows than one statement takes', async () => {
    const rows = Array.from({ length: 2500 }, (_, n) => ({
      name: `many ${String(n).padStart(5, '0')}`,
      sealed: 'x',
    }));
    for (const from of [0, 1250])
      await store.db
        .insertInto('secrets')
        .values(rows.slice(from, from + 1250))
        .execute();
    await take();
    const copy = await restored(other(kind));
    const { rows: counted } = await sql<{
      n: number;
    }>`select count(*) as n from secrets where name like 'many %'`.execute(copy.store.db);

    expect(Number(counted[0]?.n)).toBe(2500);
    await store.db.deleteFrom('secrets').where('name', 'like', 'many %').execute();
  });

  test('never holds the master key, nor anything in clear', async () => {
    await take();
    const key = Buffer.from(testMaster);

    const leaks = findLeaks(
      [
        { what: 'master key', text: key.toString('hex') },
        { what: 'name', text: 'Name of office-clerk' },
        { what: 'code', text: 'P-office-clerk' },
      ],
      filesBelow(folder),
    );
    expect(leaks).toEqual([]);
  });

  test('appears when it is whole, in a folder of its own', async () => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    await expect(take()).rejects.toThrow(FolderNotEmpty);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
    rmSync(folder, { recursive: true });

    const failing: Blobs = { ...blobs, get: () => Promise.reject(new Error('disk gone')) };
    await expect(backup({ ...source(), blobs: failing }, folder, madeAt)).rejects.toThrow('disk gone');
    expect(readdirSync(join(folder, '..'))).toEqual(['backup.unfinished']);
    await take();
    expect(readdirSync(folder).toSorted()).toEqual([manifestFile, 'files', 'tables']);
  });

  test('says which files were lost', async () => {
    const blob = Buffer.from('b').toString('hex').padEnd(64, '0');
    const without: Blobs = {
      ...blobs,
      get: (name) => (name === blob ? Promise.resolve(undefined) : blobs.get(name)),
    };

    const manifest = await backup({ ...source(), blobs: without }, folder, madeAt);

    expect(manifest.missingFiles).toEqual([blob]);
    expect(manifest.files).toHaveLength(1);
  });

  describe('is not restored', () => {
    const into = async (of: StoreKind) => ({
      database: { kind: of, place: (await newPlace(of)).place },
      blobs: folderBlobs(join(home, 'unused')),
    });

    test.each(storeKinds)('over anything that is there already in %s', async (of) => {
      await take();
      const target = await into(of);
      await (await openAt(of, target.database.place)).close();

      await expect(restore(folder, target)).rejects.toThrow(TargetNotEmpty);
    });

    test.each(storeKinds)('when a byte of it was changed, and %s stays empty', async (of) => {
      await take();
      const path = tableFile(folder, 'events');
      const bytes = readFileSync(path);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      const target = await into(of);

      await expect(restore(folder, target)).rejects.toThrow(BadBackup);
      await expect(restore(folder, target)).rejects.toThrow('events.jsonl was changed');
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      writeFileSync(path, bytes);
      await restore(folder, target);
    });

    test('when it is not whole', async () => {
      const target = await into('sqlite');
      await expect(restore(folder, target)).rejects.toThrow('backup.json is missing');
      await take();
      rmSync(tableFile(folder, 'heads'));
      await expect(restore(folder, target)).rejects.toThrow('heads.jsonl is missing');
      writeFileSync(join(folder, manifestFile), '{}');

      await expect(restore(folder, target)).rejects.toThrow('backup.json cannot be read');
    });

    test.each(storeKinds)('into %s when it is from a newer program', async (of) => {
      await take();
      const manifest = readManifest(folder);
      const newer = { ...manifest, steps: [...manifest.steps, '999-of-the-future'] };
      writeFileSync(join(folder, manifestFile), JSON.stringify(newer));

      await expect(restore(folder, await into(of))).rejects.toThrow(NewerSchema);
    });

    test.each(storeKinds)('half: when a row does not fit, nothing is left in %s', async (of) => {
      await take();
      const path = tableFile(folder, 'streams');
      writeFileSync(path, `${readFileSync(path, 'utf8')}{"no_such_column":1}\n`);
      const manifest = readManifest(folder);
      const { createHash } = await import('node:crypto');
      const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
      const tables = manifest.tables.map((table) =>
        table.name === 'streams' ? { ...table, sha256 } : table,
      );
      writeFileSync(join(folder, manifestFile), JSON.stringify({ ...manifest, tables }));
      const target = await into(of);

      await expect(restore(folder, target)).rejects.toThrow();
      const opened = await openAt(of, target.database.place);
      const { rows } = await sql<{ n: number }>`select count(*) as n from events`.execute(opened.db);
      expect(Number(rows[0]?.n)).toBe(0);
      await opened.close();
    });
  });
});

test('there is no backup of a folder without a database', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-none-'));
  const source = {
    database: { kind: 'sqlite', place: folder } as const,
    blobs: folderBlobs(join(folder, 'files')),
  };

  await expect(backup(source, join(folder, 'backup'), madeAt)).rejects.toThrow(NoDatabase);
  rmSync(folder, { recursive: true });
});
