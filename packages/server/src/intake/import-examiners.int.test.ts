import { instantOf } from '@laureate/core';
import { tableFile } from '@laureate/tables';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { City } from '../city/city.ts';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { found, openAward, testCities, testHmac, testMaster } from '../testing/town.ts';
import { openTexts } from '../vault/open-texts.ts';
import { errorSheet } from './error-sheet.ts';
import { columnsToFill, importKinds } from './import-kind.ts';
import type { ImportRequest } from './import-request.ts';
import { importTable } from './import-table.ts';
import { ImportWords } from './import-words.ts';
import { workbookOf } from './template.ts';

const at = instantOf('2026-01-13 10:00');
const kind = importKinds.get('examiners') ?? fail();
const columns = columnsToFill(kind, { programme: undefined, scheme: undefined });
const words = new ImportWords('zh-CN', 'examiners', columns);
const ids = columns.map(([id]) => id);

function fail(): never {
  throw new Error('there are examiners to import');
}

type Row = Readonly<Record<string, string>>;

const good = (n: number): Row => ({
  person: `ex-${n}`,
  name: `专家 ${n}`,
  id: `P${n}`,
  'id-kind': '护照',
  contact: '00000000',
  fields: n % 2 === 0 ? '制造；建筑' : 'software',
  employer: n % 3 === 0 ? `org-${(n % 5) + 1}` : '',
  'former-employers': n % 7 === 0 ? 'org-1 until 2023-06-30' : '',
  'trained-on': '2025/10/10',
  from: '2026-01-01',
  to: '2030-12-31',
});

/** Each way a row may be wrong: what is changed, and the problem and column that are told. */
const faults: readonly (readonly [change: Row, kind: string, column: string | undefined])[] = [
  [{ person: '' }, 'empty-cell', 'person'],
  [{ 'trained-on': '2025-02-30' }, 'not-a-day', 'trained-on'],
  [{ 'id-kind': '驾驶证' }, 'not-one-of', 'id-kind'],
  [{ 'id-kind': '', id: '990001198001010108' }, 'check-digit', 'id'],
  [{ name: '' }, 'empty-cell', 'name'],
  [{ 'former-employers': 'org-1 until yesterday' }, 'not-a-day', 'former-employers'],
  [{ employer: 'org-99' }, 'refused', undefined],
  [{ from: '2031-01-01' }, 'refused', undefined],
  [{ 'trained-on': '2026-06-01' }, 'refused', undefined],
  [{ person: 'not an id' }, 'refused', 'person'],
];
const isBad = (n: number): boolean => n % 125 === 7;
const rowsOf = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({
    ...good(n),
    ...(isBad(n) ? faults[((n - 7) / 125) % faults.length]?.[0] : {}),
  }));
const cellsOf = (rows: readonly Row[]) => rows.map((row) => ids.map((id) => row[id] ?? ''));

describe('an import of 5 000 examiners, 40 of them bad', () => {
  const all = rowsOf(5000);
  const wrong = all.flatMap((_, n) => (isBad(n) ? [n + 2] : []));
  let database: TestDatabase;
  let city: City;
  let workbook: Uint8Array;
  let asked: Omit<ImportRequest, 'by' | 'mode' | 'dryRun'>;

  beforeAll(async () => {
    database = await emptyDatabase('sqlite');
    const store = await database.open();
    city = testCities(store).city('town');
    await found(city);
    await openAward(city, 5);
    const reader = { account: 'tester', session: 's', why: 'import', at };
    tools = {
      city,
      hmac: testHmac,
      openTexts: (refs) => openTexts(store, testMaster, { jurisdiction: 'town', refs, reader }),
    };
    workbook = await workbookOf(words, 'examiners', columns, cellsOf(all));
    asked = { kind, bytes: workbook, at, mayRun: () => true };
  });
  afterAll(() => database.remove());

  let tools: Parameters<typeof importTable>[0];
  const bring = async (person: string, mode: 'prepare' | 'perform', dryRun = false, bytes = workbook) =>
    (await importTable(tools, { ...asked, bytes, mode, dryRun, by: { person } })).report;
  const size = async () => (await city.sizes()).get('registry/town') ?? 0;

  test('the dry run lists all 40 with row, column and reason, and does nothing', async () => {
    const before = await size();
    const report = await bring('office-clerk', 'prepare', true);

    expect(report.counts).toEqual({ rows: 5000, new: 4960, done: 0, unchanged: 0, bad: 40 });
    expect(report.problems.map(({ row, kind: what, column }) => [row, what, column])).toEqual(
      wrong.map((row, at) => [row, ...(faults[at % faults.length]?.slice(1) ?? [])]),
    );
    expect(
      report.problems.filter((problem) => problem.kind === 'refused' && !problem.refusals?.length),
    ).toEqual([]);
    expect(await size()).toBe(before);
  });

  test('the clerk prepares and the head performs; a second import changes nothing', async () => {
    const before = await size();
    const prepared = await bring('office-clerk', 'prepare');
    const between = await size();
    const performed = await bring('office-head', 'perform');
    const after = await size();
    const again = await bring('office-head', 'perform');

    expect(prepared.counts).toEqual({ rows: 5000, new: 0, done: 4960, unchanged: 0, bad: 40 });
    expect(performed.counts).toEqual({ rows: 5000, new: 0, done: 4960, unchanged: 0, bad: 40 });
    expect(again.counts).toEqual({ rows: 5000, new: 0, done: 0, unchanged: 4960, bad: 40 });
    expect([between - before, after - between]).toEqual([2 * 4960, 4960]);
    expect(await size()).toBe(after);
    expect(await city.read(undefined, ({ registry }) => registry.pools.examiners.size)).toBe(4960);
  }, 300_000);

  test('the sheet of errors holds the 40 rows with their reasons; mended, they come in', async () => {
    const bad = all.filter((_, n) => isBad(n));
    const bytes = await workbookOf(words, 'examiners', columns, cellsOf([...all.slice(0, 5), ...bad]));
    const by = { person: 'office-clerk' };
    const table = await importTable(tools, { ...asked, bytes, mode: 'prepare', dryRun: true, by });
    const errors = await errorSheet(words, table, 'xlsx');
    const still = await bring('office-clerk', 'prepare', true, errors.bytes);
    const mended = all.flatMap((_, n) => (isBad(n) ? [good(n)] : []));
    const head = [...columns.map(([id]) => words.title(id)), words.tell('template.why')];
    const csv = tableFile([head, ...cellsOf(mended).map((cells) => [...cells, '已更正'])]);
    const report = await bring('office-clerk', 'prepare', false, Buffer.from(csv));

    expect(table.report.counts).toMatchObject({ rows: 45, unchanged: 5, bad: 40 });
    expect(still.counts).toMatchObject({ rows: 40, bad: 40 });
    expect(report.counts).toMatchObject({ rows: 40, done: 40, bad: 0 });
  });
});
