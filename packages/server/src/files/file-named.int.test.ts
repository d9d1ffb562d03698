import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginFile, keepFile } from '../store/files.ts';
import type { Store } from '../store/store.ts';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { sealName } from './cipher/sealed-name.ts';
import { vaultFileKeys } from './cipher/vault-file-keys.ts';
import { fileNamed } from './file-named.ts';

const jurisdiction = 'town';
let database: TestDatabase;
let store: Store;
let room: Parameters<typeof fileNamed>[0];
let handedIn = 0;

beforeAll(async () => {
  database = await emptyDatabase('sqlite');
  store = await database.open();
  room = { store, keys: vaultFileKeys(store, new Uint8Array(randomBytes(32))) };
});
afterAll(() => database.remove());

async function handIn(subject: string, account: string, name: string, isKept = true): Promise<string> {
  handedIn += 1;
  const ref = `file:${String(handedIn).padStart(64, '0')}`;
  const place = { jurisdiction, subject };
  const sealed = sealName({ key: await room.keys.keyFor(place), ref }, name);
  const upload = `upload-${handedIn}`;
  const at = new Date(handedIn * 1000).toISOString();
  const row = {
    ...place,
    ref,
    blob: upload,
    name: sealed,
    kind: 'pdf',
    bytes: 1,
    uploadedBy: account,
    at,
    upload,
  };
  await beginFile(store.db, row);
  if (isKept) await keepFile(store.db, place, ref, upload);
  return ref;
}

const find = (name: string, subject = 'O-1') =>
  fileNamed(room, { jurisdiction, subject, person: 'clerk', account: 'account-1', name });

test('a file is found by its name: of the case from anybody, of the person from the own account', async () => {
  await handIn('O-1', 'account-1', 'form.pdf');
  const later = await handIn('O-1', 'account-2', 'form.pdf');
  const own = await handIn('clerk', 'account-1', 'decision.pdf');
  await handIn('clerk', 'account-2', 'other.pdf');
  await handIn('O-2', 'account-1', 'elsewhere.pdf');
  await handIn('O-1', 'account-1', 'unfinished.pdf', false);

  expect(await find('form.pdf')).toBe(later);
  expect(await find('folder/form.pdf')).toBe(later);
  expect(await find('decision.pdf')).toBe(own);
  expect(
    await Promise.all(['other.pdf', 'elsewhere.pdf', 'unfinished.pdf', 'none.pdf'].map((name) => find(name))),
  ).toEqual([undefined, undefined, undefined, undefined]);
});
