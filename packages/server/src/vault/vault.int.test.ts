import { instantOf } from '@laureate/core';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../admin/check-store.ts';
import type { City } from '../city/city.ts';
import type { Store } from '../store/store.ts';
import { openingsOf } from '../store/vault.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { found, registration, testCities, testCrypto, testMaster } from '../testing/town.ts';
import { askErasure, confirmErasure, erasuresOf } from './erasure.ts';
import { keptFingerprint, OtherMasterKey, requireMasterKey, signingKey } from './kept-secrets.ts';
import { fingerprintOf } from './master-key.ts';
import { openTexts } from './open-texts.ts';
import { findSubjectKey, subjectKey } from './subject-key.ts';

const at = instantOf('2026-01-13 10:00');
const reader = { account: 'a1', session: 's1', why: 'check', at: '2026-01-13T02:00:00.000Z' };
const asking = { account: 'a1', role: 'security-admin', at: '2026-01-14T02:00:00.000Z' };
const confirming = { account: 'a2', role: 'system-admin', at: '2026-01-14T03:00:00.000Z' };

describe.each(storeKinds)('the vault on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;
  let city: City;
  const erasedFiles: string[] = [];
  const eraseFiles = async ({ subject }: { readonly subject: string }) => erasedFiles.push(subject);

  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = await database.open();
    city = testCities(store).city('town');
    await found(city);
    await requireMasterKey(store, testMaster);
  });
  afterAll(() => database.remove());

  const open = (refs: readonly string[], change: Partial<typeof reader> = {}) =>
    openTexts(store, testMaster, { jurisdiction: 'town', refs, reader: { ...reader, ...change } });
  const register = (party: string) => city.perform(registration('town', party, { at }));

  test('opens texts by their references; unknown ones and those of other cities stay closed', async () => {
    await register('first');
    await register('second');

    expect([
      ...(await open(['vault:first/1', 'vault:second/1', 'vault:first/2', 'vault:none/1', 'no ref'])),
    ]).toEqual(
      expect.arrayContaining([
        ['vault:first/1', '{"name":"Name of first"}'],
        ['vault:second/1', '{"name":"Name of second"}'],
      ]),
    );
    expect((await open(['vault:first/2', 'vault:none/1', 'no ref'])).size).toBe(0);
    const elsewhere = { jurisdiction: 'other', refs: ['vault:first/1'], reader };
    expect((await openTexts(store, testMaster, elsewhere)).size).toBe(0);
  });

  test('opens hundreds of texts of many subjects at once', async () => {
    const names = Array.from({ length: 700 }, (_, n) => `crowd-${n}`);
    await Promise.all(names.map(register));

    const texts = await open(names.map((name) => `vault:${name}/1`));

    expect(texts.size).toBe(700);
    expect(texts.get('vault:crowd-699/1')).toBe('{"name":"Name of crowd-699"}');
  });

  test('records who opened whose texts and why, once within ten minutes, before they are opened', async () => {
    await register('watched');
    const noted = async () => openingsOf(store.db, 'town', { where: { subject: 'watched' }, limit: 2000 });
    await open(['vault:watched/1', 'vault:watched/1']);
    await open(['vault:watched/1'], { at: '2026-01-13T02:10:00.000Z' });
    expect(await noted()).toHaveLength(1);

    await open(['vault:watched/1'], { at: '2026-01-13T02:10:00.001Z' });
    await open(['vault:watched/1'], { session: 's2' });
    await open(['vault:watched/1'], { why: 'another' });

    expect((await noted()).map(({ session, why, at: when }) => [session, why, when])).toEqual([
      ['s1', 'another', '2026-01-13T02:00:00.000Z'],
      ['s2', 'check', '2026-01-13T02:00:00.000Z'],
      ['s1', 'check', '2026-01-13T02:10:00.001Z'],
      ['s1', 'check', '2026-01-13T02:00:00.000Z'],
    ]);
  });

  test('opens nothing when it cannot be recorded', async () => {
    await register('unseen');
    const closed: Store = { ...store, transact: () => Promise.reject(new Error('no disk')) };
    const opening = openTexts(closed, testMaster, { jurisdiction: 'town', refs: ['vault:unseen/1'], reader });

    await expect(opening).rejects.toThrow('no disk');
  });

  test('gives two who make the key of a subject at once the same key', async () => {
    const keys = await Promise.all(
      [1, 2, 3, 4].map(() => store.transact((db) => subjectKey(db, testMaster, 'town', 'fresh'))),
    );

    expect(new Set(keys.map((key) => Buffer.from(key).toString('hex'))).size).toBe(1);
    expect(await findSubjectKey(store.db, testMaster, 'town', 'fresh')).toEqual(keys[0]);
  });

  describe('erasing', () => {
    const ask = (subject: string, person = asking) =>
      askErasure(
        { store, master: testMaster },
        { jurisdiction: 'town', subject, reason: `retention of ${subject}`, basis: 'PIPL 47' },
        person,
      );
    const confirm = (id: number, person = confirming) =>
      confirmErasure({ store, eraseFiles }, { jurisdiction: 'town', id }, person);
    /** Prepares a new name, which is sealed under the party. */
    const rename = (party: string) =>
      city.perform({
        ...registration('town', party, { at }),
        command: 'rename-party',
        payload: { party, profile: '{"name":"New name"}', evidence: [`file:${'0'.repeat(64)}`] },
        mode: 'prepare',
      });
    const idOf = (asked: Awaited<ReturnType<typeof ask>>) => ('id' in asked ? asked.id : 0);

    test('takes two persons, drops the key, the texts and the files, and leaves the ledger valid', async () => {
      await register('leaving');
      const id = idOf(await ask('leaving'));
      expect((await open(['vault:leaving/1'])).size).toBe(1);

      expect(await confirm(id, asking)).toEqual({ refused: 'same-person' });
      expect((await open(['vault:leaving/1'])).size).toBe(1);
      expect(await confirm(id)).toEqual({ texts: 1 });

      expect((await open(['vault:leaving/1'])).size).toBe(0);
      expect(erasedFiles).toContain('leaving');
      const rows = sql<{ n: number }>`select count(*) as n from vault_texts where subject = 'leaving'`;
      expect(Number((await rows.execute(store.db)).rows[0]?.n)).toBe(0);
      expect(await findSubjectKey(store.db, testMaster, 'town', 'leaving')).toBeUndefined();
      expect((await checkStore({ store, publicKey: testCrypto.publicKey })).findings).toEqual([]);
      expect(await confirm(id)).toEqual({ refused: 'over-already' });
    });

    test('tells who asked, who confirmed and why; the reason is sealed on disk', async () => {
      await register('told');
      const id = idOf(await ask('told'));
      await confirm(id);

      expect((await erasuresOf({ store, master: testMaster }, 'town'))[0]).toEqual({
        id,
        jurisdiction: 'town',
        subject: 'told',
        reason: 'retention of told',
        basis: 'PIPL 47',
        askedBy: 'a1',
        askedAt: asking.at,
        askedAs: 'security-admin',
        done: { by: 'a2', at: confirming.at, texts: 1 },
      });
      const kept = sql<{ reason: string }>`select reason from erasure_requests`;
      expect(JSON.stringify((await kept.execute(store.db)).rows)).not.toContain('retention');
    });

    test('is asked for once, of a subject that is there', async () => {
      await register('wanted');
      await ask('wanted');

      expect(await ask('wanted', confirming)).toEqual({ refused: 'asked-already' });
      expect(await ask('nobody')).toEqual({ refused: 'unknown-subject' });
      expect(await confirm(99_999)).toEqual({ refused: 'unknown-request' });
      const elsewhere = { jurisdiction: 'other', id: idOf(await ask('first')) };
      expect(await confirmErasure({ store, eraseFiles }, elsewhere, confirming)).toEqual({
        refused: 'unknown-request',
      });
    });

    test('never lets a later text take the place of an erased one', async () => {
      await register('again');
      await confirm(idOf(await ask('again')));
      expect((await rename('again')).kind).toBe('done');
      expect([...(await open(['vault:again/1', 'vault:again/2']))]).toEqual([
        ['vault:again/2', '{"name":"New name"}'],
      ]);
      expect((await checkStore({ store, publicKey: testCrypto.publicKey })).findings).toEqual([]);
    });

    test('wins over acts that seal at the same time', async () => {
      for (let n = 0; n < 10; n += 1) {
        const party = `busy-${n}`;
        await register(party);
        const id = idOf(await ask(party));
        const [erased, renamed] = await Promise.all([confirm(id), rename(party)]);

        expect(renamed.kind).toBe('done');
        // Sealed before, the new name went too; sealed after, it has a key of its own.
        const isBefore = 'texts' in erased && erased.texts === 2;
        const opened = await open([`vault:${party}/1`, `vault:${party}/2`]);
        expect([...opened.keys()]).toEqual(isBefore ? [] : [`vault:${party}/2`]);
      }
      expect((await checkStore({ store, publicKey: testCrypto.publicKey })).findings).toEqual([]);
    });

    test('cannot be recorded for one person even past the program', async () => {
      const id = idOf(await ask('second'));
      const forged = sql`insert into erasures (request, jurisdiction, subject, asked_by, confirmed_by, confirmed_at, texts)
        values (${id}, 'town', 'second', 'a1', 'a1', 'now', 1)`;

      await expect(forged.execute(store.db)).rejects.toThrow(/check/i);
      await expect(sql`delete from erasure_requests`.execute(store.db)).rejects.toThrow('append-only');
    });
  });

  describe('the master key', () => {
    test('is known by its fingerprint, and another is refused', async () => {
      await requireMasterKey(store, testMaster);

      await expect(requireMasterKey(store, new Uint8Array(32))).rejects.toThrow(OtherMasterKey);
      expect(await keptFingerprint(store)).toBe(fingerprintOf(testMaster));
    });

    test('keeps one signing key, made once', async () => {
      const [one, other] = await Promise.all([signingKey(store, testMaster), signingKey(store, testMaster)]);

      expect(one.equals(other)).toBe(true);
      await expect(signingKey(store, new Uint8Array(32))).rejects.toThrow();
    });
  });
});
