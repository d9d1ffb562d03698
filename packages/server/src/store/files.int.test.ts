import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import {
  beginFile,
  dropFile,
  dropUnkeptFile,
  type FileRow,
  fileOfUpload,
  filesLeftStoring,
  filesOfSubject,
  filesWithRef,
  keepFile,
} from './files.ts';
import type { Store } from './store.ts';

describe.each(storeKinds)('records of files on %s', (kind) => {
  let database: TestDatabase;
  let store: Store;
  beforeAll(async () => {
    database = await emptyDatabase(kind);
    store = await database.open();
  });
  afterAll(() => database.remove());

  let count = 0;
  /** A file nobody else in these tests has. */
  const freshFile = (changes: Partial<FileRow> = {}): FileRow => {
    count += 1;
    const ref = `file:${count.toString(16).padStart(64, '0')}`;
    const row = {
      jurisdiction: 'city',
      subject: 'case-1',
      ref,
      blob: 'b',
      name: '{}',
      kind: 'pdf',
      bytes: 5,
    };
    return { ...row, uploadedBy: 'ann', at: '2026-11-21T00:00:00.000Z', upload: `u${count}`, ...changes };
  };

  it('are found by reference and upload once the bytes are safe, and not before', async () => {
    const file = freshFile({ bytes: 2 ** 40 });
    await beginFile(store.db, file);
    expect(await filesWithRef(store.db, 'city', file.ref)).toEqual([]);
    expect(await fileOfUpload(store.db, file.upload)).toBeUndefined();

    expect(await keepFile(store.db, file, file.ref, file.upload)).toBe(true);

    expect(await filesWithRef(store.db, 'city', file.ref)).toEqual([file]);
    expect(await fileOfUpload(store.db, file.upload)).toEqual(file);
    expect(await filesWithRef(store.db, 'other', file.ref)).toEqual([]);
  });

  it('are one for each subject, in the words of whoever came first', async () => {
    const first = freshFile();
    const again = { ...first, uploadedBy: 'bob', name: '{"b":1}', upload: 'again' };
    const elsewhere = { ...first, subject: 'case-2', upload: 'elsewhere' };
    for (const file of [first, again, elsewhere]) {
      await beginFile(store.db, file);
      await keepFile(store.db, file, file.ref, file.upload);
    }

    expect(await filesWithRef(store.db, 'city', first.ref)).toEqual([
      { ...first, upload: 'again' },
      elsewhere,
    ]);
  });

  it('whose bytes never came are told from the others, by age, and dropped', async () => {
    const [left, kept] = [
      freshFile({ at: '2001-01-01T00:00:00.000Z' }),
      freshFile({ at: '2001-01-01T00:00:00.000Z' }),
    ];
    await beginFile(store.db, left);
    await beginFile(store.db, kept);
    await keepFile(store.db, kept, kept.ref, kept.upload);

    expect(await filesLeftStoring(store.db, '2001-01-01T00:00:00.000Z')).toEqual([]);
    expect(await filesLeftStoring(store.db, '2001-01-01T00:00:00.001Z')).toEqual([left]);
    expect(await dropUnkeptFile(store.db, kept, kept.ref)).toBe(false);
    expect(await dropUnkeptFile(store.db, left, left.ref)).toBe(true);
    expect(await keepFile(store.db, left, left.ref, left.upload)).toBe(false);
  });

  it('of a subject are listed and dropped one by one', async () => {
    const files = [freshFile({ subject: 'case-9' }), freshFile({ subject: 'case-9' })];
    for (const file of files) await beginFile(store.db, file);
    const [first] = files;

    expect(await filesOfSubject(store.db, { jurisdiction: 'city', subject: 'case-9' })).toEqual(files);
    await dropFile(store.db, first as FileRow, (first as FileRow).ref);

    expect(await filesOfSubject(store.db, { jurisdiction: 'city', subject: 'case-9' })).toEqual(
      files.slice(1),
    );
  });
});
