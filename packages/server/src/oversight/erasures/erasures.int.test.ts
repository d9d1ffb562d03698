import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../accounts/testing/browser.ts';
import { placesOf } from '../../admin/admin-command.ts';
import { backup } from '../../admin/backup/backup.ts';
import { restore } from '../../admin/backup/restore.ts';
import { checkStore } from '../../admin/check-store.ts';
import { folderBlobs } from '../../files/blobs/folder-blobs.ts';
import { takeInFile } from '../../files/take-in-file.ts';
import { pdfOf } from '../../files/testing/pdf-bytes.ts';
import { filesOfSubject } from '../../store/files.ts';
import { openAt, storeKinds } from '../../testing/test-databases.ts';
import { registration } from '../../testing/town.ts';
import { type OversightHouse, oversightHouse, town } from '../testing/oversight-house.ts';

const wish = { reason: 'ten years are over', basis: 'PIPL 47' };
const at = `erasures/${town}`;
const ofCase = { jurisdiction: town, subject: 'O-1' };
const longestOf = (of: object): string =>
  Object.values(of)
    .map(String)
    .sort((a, b) => b.length - a.length)[0] ?? '';
const kindsOf = ({ body }: Answer): unknown =>
  (body.refusals as { kind: string }[] | undefined)?.map(({ kind }) => kind);

describe.each(storeKinds)('erasing by two persons over HTTP on %s', (kind) => {
  let house: OversightHouse;

  beforeAll(async () => {
    house = await oversightHouse(kind);
  });
  afterAll(() => house?.close());

  const ask = async (subject: string, person = 'secadmin') =>
    (await house.as(person)).post(at, { subject, ...wish });
  const second = async (id: unknown, person: string) => (await house.as(person)).post(`${at}/${id}/confirm`);
  const register = (party: string) => house.city.perform(registration(town, party));
  const contactOf = async (n: number) => {
    const query = encodeURIComponent(JSON.stringify({ case: `O-${n}` }));
    const clerk = await house.as('office-clerk');
    const path = `round/${town}:r1/views/application?query=${query}&role=office&open=true`;
    const applicant = await house.as(`agent-${n}`);
    const seen = await applicant.get(path.replace('role=office', 'role=applicant'));
    return (seen.body.contact ?? (await clerk.get(path)).body.contact) as string;
  };
  const wrappedKey = async (subject: string) => {
    const rows = sql<{ wrapped_key: string | null }>`select wrapped_key from vault_subjects
      where jurisdiction = ${town} and subject = ${subject}`;
    return (await rows.execute(house.service.house.store.db)).rows[0]?.wrapped_key;
  };

  it('takes an administrator to ask: every other hat is refused, and nobody learns what is there', async () => {
    for (const person of ['office-head', 'chair', 'watcher', 'agent-1']) {
      const [known, unknown] = [await ask('O-1', person), await ask('nothing', person)];
      expect([known.status, kindsOf(known)]).toEqual([403, ['not-your-office']]);
      expect(unknown.status).toBe(403);
      expect((await second(1, person)).status).toBe(403);
      expect((await (await house.as(person)).get(at)).status).toBe(403);
    }
    expect((await house.nobody().post(at, { subject: 'O-1', ...wish })).status).toBe(401);
    const admin = await house.as('secadmin');
    expect((await admin.post('erasures/elsewhere', { subject: 'O-1', ...wish })).status).toBe(403);
    const foreign = await admin.send(
      'POST',
      `/api/v1/${at}`,
      { subject: 'O-1', ...wish },
      { origin: 'https://evil.example' },
    );
    expect(kindsOf(foreign)).toEqual(['foreign-origin']);
    expect((await admin.get(at)).body).toEqual({ erasures: [] });
  });

  it('answers alike for a subject that is not there, one of another town, and a request nobody made', async () => {
    const bytesOf = ({ status, body }: Answer) => JSON.stringify([status, body]);
    const absent = await ask('nothing');

    expect(absent).toMatchObject({ status: 404, body: { title: 'not-found' } });
    for (const other of [
      await ask('draft.application:r1:new:org-9'),
      await second(99_999, 'sysadmin'),
      await second('x', 'sysadmin'),
    ])
      expect(bytesOf(other)).toBe(bytesOf(absent));
    for (const bad of [
      { subject: 'O-1', reason: 'r' },
      { ...wish, subject: '../etc' },
      { ...wish, subject: 'O-1', reason: ' ' },
    ])
      expect((await (await house.as('secadmin')).post(at, bad)).status).toBe(400);
  });

  it('takes a second person of another administration, who is not the one erased', async () => {
    await register('leaving');
    const asked = await ask('leaving');
    const { id } = asked.body;
    expect(asked.status).toBe(200);

    expect(kindsOf(await ask('leaving', 'auditor'))).toEqual(['erasure-asked-already']);
    expect(kindsOf(await second(id, 'secadmin'))).toEqual(['asked-by-oneself']);
    expect(kindsOf(await second(id, 'second-secadmin'))).toEqual(['erasure-same-office']);
    expect(kindsOf(await ask('sysadmin', 'sysadmin'))).toEqual(['about-oneself']);
    const own = await ask('sysadmin');
    expect(kindsOf(await second(own.body.id, 'sysadmin'))).toEqual(['about-oneself']);
    expect(await wrappedKey('leaving')).not.toBeNull();

    expect(await second(id, 'sysadmin')).toMatchObject({ status: 200, body: { texts: 1 } });

    expect(await wrappedKey('leaving')).toBeNull();
    expect(kindsOf(await second(id, 'auditor'))).toEqual(['erasure-over']);
    expect((await ask('leaving')).status).toBe(404);
    const refused = await (await house.as('auditor')).post(`${at}/${own.body.id}/refuse`, {
      reason: 'in office',
    });
    expect(refused.status).toBe(200);
    expect(kindsOf(await second(own.body.id, 'auditor'))).toEqual(['erasure-over']);
    expect((await ask('sysadmin')).status).toBe(200);
  });

  it('is on record: who asked, who confirmed or refused, and why', async () => {
    const { body } = await (await house.as('auditor')).get(at);
    const [waiting, refused, done] = body.erasures as object[];
    const person = (id: string) => ({ person: id, name: `Account of ${id}` });
    const common = {
      ...wish,
      id: expect.any(Number),
      askedAs: 'security-admin',
      askedAt: expect.any(String),
      askedBy: person('secadmin'),
    };

    expect(done).toEqual({
      ...common,
      subject: 'leaving',
      state: 'done',
      isForMe: false,
      second: { ...person('sysadmin'), at: expect.any(String) },
      texts: 1,
    });
    expect(refused).toEqual({
      ...common,
      subject: 'sysadmin',
      state: 'refused',
      isForMe: false,
      second: { ...person('auditor'), at: expect.any(String) },
      refusal: 'in office',
    });
    expect(waiting).toEqual({ ...common, subject: 'sysadmin', state: 'waiting', isForMe: true });
    const log = await (await house.as('auditor')).get(`account-log/${town}`);
    const notes = (log.body.notes as { kind: string }[]).map(({ kind: noted }) => noted);
    expect(notes.filter((noted) => noted.startsWith('erasure-'))).toEqual([
      'erasure-asked',
      'erasure-refused',
      'erasure-confirmed',
      'erasure-asked',
      'erasure-asked',
    ]);
    const { db } = house.service.house.store;
    for (const table of ['erasure_requests', 'erasures', 'erasure_refusals'])
      await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow('append-only');
  });

  describe('of a case', () => {
    let folder: string;
    let blob: string;
    let sealedKey: string;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'laureate-erased-'));
      const { room } = house.service.files;
      const path = join(folder, 'plain.pdf');
      writeFileSync(path, pdfOf());
      const limits = { maxBytes: 1e6, maxEntries: 10, maxInflatedBytes: 1e6, ratio: 100 };
      await takeInFile(room, { place: ofCase, path, name: 'dossier.pdf', by: 'x', upload: 'u1', limits });
      blob = (await filesOfSubject(room.store.db, ofCase))[0]?.blob ?? '';
      expect(await contactOf(1)).toBe('telephone of O-1');
      sealedKey = longestOf(JSON.parse(String(await wrappedKey('O-1'))) as object);
      await backup(placesOf(house.settings), join(folder, 'early'), new Date().toISOString());
      expect(await room.blobs.get(blob)).toBeDefined();
      const { id } = (await ask('O-1')).body;
      expect((await second(id, 'sysadmin')).status).toBe(200);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('puts a mark of its own in the place of its texts, and leaves the other cases alone', async () => {
      expect(await contactOf(1)).toMatch(/^erased:O-1\/\d+$/);
      expect(await contactOf(2)).toBe('telephone of O-2');
    });

    it('takes the files along and leaves a ledger that verifies', async () => {
      const { room } = house.service.files;
      const { store } = house.service.house;
      const report = await checkStore({ store, publicKey: house.city.publicKey, blobs: room.blobs });

      expect(await filesOfSubject(room.store.db, ofCase)).toEqual([]);
      expect(await room.blobs.get(blob)).toBeUndefined();
      expect(report.findings).toEqual([]);
    });

    it.runIf(kind === 'sqlite')('leaves no trace of the key in the files of the database', () => {
      const { LAUREATE_DATA: data } = house.settings;
      const files = readdirSync(data).filter((name) => name.startsWith('laureate.db'));
      const early = readFileSync(join(folder, 'early', 'tables', 'vault_subjects.jsonl'));

      expect(early.includes(sealedKey)).toBe(true);
      expect(files.length).toBeGreaterThan(0);
      for (const name of files) expect(readFileSync(join(data, name)).includes(sealedKey)).toBe(false);
    });

    it('is not brought back by a backup made afterwards', async () => {
      const later = join(folder, 'later');
      await backup(placesOf(house.settings), later, new Date().toISOString());
      const place = join(folder, 'restored');
      const blobs = folderBlobs(join(place, 'files'));
      await restore(later, { database: { kind: 'sqlite', place }, blobs });
      const store = await openAt('sqlite', place);
      const key = sql`select wrapped_key from vault_subjects where subject = 'O-1'`.execute(store.db);
      const texts = sql`select n from vault_texts where subject = 'O-1'`.execute(store.db);

      expect((await key).rows).toEqual([{ wrapped_key: null }]);
      expect((await texts).rows).toEqual([]);
      expect(await filesOfSubject(store.db, ofCase)).toEqual([]);
      const report = await checkStore({ store, publicKey: house.city.publicKey, blobs });
      expect(report.findings).toEqual([]);
      await store.close();
    });
  });

  it('of a draft takes its fields and their history; it can be begun anew', async () => {
    const draft = 'application:r1:new:org-2';
    const agent = await house.as('agent-2');
    const save = (value: string) =>
      agent.send('PATCH', `/api/v1/drafts/${town}/${draft}`, { fields: { contact: { value, base: 0 } } });
    expect(await save('first try')).toMatchObject({ status: 200, body: { saved: { contact: 1 } } });
    const { id } = (await ask(`draft.${draft}`)).body;
    expect((await second(id, 'sysadmin')).status).toBe(200);

    expect((await agent.get(`drafts/${town}/${draft}`)).body.fields).toEqual({});
    expect(await save('second try')).toMatchObject({ status: 200, body: { saved: { contact: 1 } } });
  });

  it('lets one of two who confirm at once do it', async () => {
    await register('hurried');
    const { id } = (await ask('hurried')).body;
    const answers = await Promise.all([
      second(id, 'sysadmin'),
      second(id, 'auditor'),
      second(id, 'sysadmin'),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  });
});
