import { instantOf } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeUpCredit, madeUpResident } from '../../../tables/src/testing/small-round.ts';
import type { City } from '../city/city.ts';
import type { Store } from '../store/store.ts';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { fileRef, found, openAward, openRound, testCities, testHmac, testMaster } from '../testing/town.ts';
import { openTexts } from '../vault/open-texts.ts';
import { importKinds } from './import-kind.ts';
import type { ImportReport } from './import-report.ts';
import { importTable } from './import-table.ts';

const at = instantOf('2026-01-13 10:00');
const uploaded = ['decision.pdf', 'mandate.pdf', 'form.pdf', 'scan.pdf'];

let database: TestDatabase;
let store: Store;
let city: City;

beforeAll(async () => {
  database = await emptyDatabase('sqlite');
  store = await database.open();
  city = testCities(store).city('town');
  await found(city);
  await openAward(city, 4);
  await openRound(city, 'r1', 2);
});
afterAll(() => database.remove());

interface Brought {
  readonly by: string;
  readonly mode?: 'perform' | 'prepare';
  readonly dryRun?: boolean;
  readonly mayRun?: (command: string) => boolean;
}

async function bring(
  kind: string,
  csv: string,
  { by, mode, dryRun, mayRun }: Brought,
): Promise<ImportReport> {
  const importKind = importKinds.get(kind);
  if (!importKind) throw new Error(`no kind ${kind}`);
  const reader = { account: by, session: `session of ${by}`, why: `import ${kind}`, at };
  const tools = {
    city,
    hmac: testHmac,
    openTexts: (refs: ReadonlySet<string>) =>
      openTexts(store, testMaster, { jurisdiction: 'town', refs, reader }),
    missingFiles: async (named: unknown) => {
      const refs: readonly string[] = JSON.stringify(named).match(/file:[0-9a-f]{64}/g) ?? [];
      return refs.filter((ref) => by === 'office-head' || !uploaded.some((name) => fileRef(name) === ref));
    },
    fileNamed: async (_subject: string, name: string) =>
      uploaded.includes(name) ? fileRef(name) : undefined,
  };
  const request = {
    kind: importKind,
    bytes: Buffer.from(csv),
    by: { person: by },
    at,
    mode: mode ?? ('perform' as const),
    dryRun: dryRun ?? false,
    round: importKind.isOfRound ? 'r1' : undefined,
    mayRun: mayRun ?? (() => true),
  };
  return (await importTable(tools, request)).report;
}

const statesOf = ({ rows }: ImportReport) => rows.map(({ state }) => state);
/** Row, kind and column or reasons of each problem. */
const problemsOf = ({ problems }: ImportReport) =>
  problems.map(({ row, kind, column, refusals = [] }) =>
    [row, kind, column, ...refusals.map((refusal) => refusal.kind)].filter((part) => part !== undefined),
  );
const sizes = async () => [...(await city.sizes())];

interface Case {
  readonly kind: string;
  readonly csv: string;
  readonly people: readonly Brought[];
  /** Row, kind, and column or reasons of each problem that the first person is told. */
  readonly bad: readonly (readonly unknown[])[];
}

const twice = (first: string, second: string): readonly Brought[] => [
  { by: first, mode: 'prepare' },
  { by: second, mode: 'perform' },
];

const cases: readonly Case[] = [
  {
    kind: 'bodies',
    csv: `body,机构种类,name-zh,name-en,above,member-unit
dept-1,行业主管部门,部门,Department,office,是
bureau,department,局,Bureau,dept-1,
dept-2,department,部门,Department,nowhere,
office,department,办公室,Office,,
`,
    people: [{ by: 'secadmin' }],
    bad: [
      [4, 'refused', 'not-found'],
      [5, 'refused', 'body-id-taken'],
    ],
  },
  {
    kind: 'people',
    csv: `person,name,id,id-kind,contact,body,职级,from
p-1,一,${madeUpResident(61)},,00000001,district-a,经办人,2026-01-10
p-2,二,${madeUpResident(62)},,,,,
p-3,三,${madeUpResident(61)},,,,,
p-4,四,${madeUpResident(64)},,,nowhere,member,
`,
    people: twice('sysadmin', 'secadmin'),
    bad: [
      [4, 'refused', 'already-registered'],
      [5, 'refused', 'not-found'],
    ],
  },
  {
    kind: 'organisations',
    csv: `organisation,name,code,agent,agent-from,mandate
org-11,甲公司,${madeUpCredit(11)},agent-1,2026-01-01,mandate.pdf
org-12,乙公司,${madeUpCredit(12)},,,
org-13,丙公司,${madeUpCredit(13)},agent-2,2026-01-01,lost.pdf
org-14,丁公司,${madeUpCredit(14)},nobody,2026-01-01,mandate.pdf
`,
    people: [{ by: 'office-clerk' }],
    bad: [
      [4, 'file-not-uploaded', 'mandate'],
      [5, 'refused', 'not-found'],
    ],
  },
  {
    kind: 'holidays',
    csv: `year,announced-on,doc,days-off,days-worked,workdays
2031,2026-01-02,No. 1,2031-01-01..2031-01-03,,
2032,2026-02-01,No. 2,2032-01-01,,
2033,2026-01-02,No. 3,2033-01-03,,100
`,
    people: [{ by: 'office-head' }],
    bad: [
      [3, 'refused', 'not-yet-happened'],
      [4, 'refused', 'bad-input'],
    ],
  },
  {
    kind: 'past-honours',
    csv: `party,track,grade,decided-on,evidence
org-1,单位（组织）,award,2024-11-20,decision.pdf
org-2,organisation,gold,2024-11-20,decision.pdf
`,
    people: twice('office-clerk', 'office-head'),
    bad: [[3, 'refused', 'grade-unknown-to-track']],
  },
  {
    kind: 'past-bans',
    csv: `party,from,to,evidence
org-3,2024-06-01,2027-05-31,decision.pdf; scan.pdf
org-3,2025-06-01,2024-05-31,decision.pdf
`,
    people: twice('office-clerk', 'office-head'),
    bad: [[3, 'refused', 'days-reversed']],
  },
  {
    kind: 'cultivation-pool',
    csv: 'party,from\norg-4,2025-03-01\norg-99,2025-03-01\n',
    people: [{ by: 'a-clerk' }],
    bad: [[3, 'refused', 'not-found']],
  },
  {
    kind: 'applications',
    csv: `case,party,track,channel,signed-by,dossier,contact,收到日期,scans,quality-system,excellence-model,results-and-contribution,innovation,leading-standards,distinctive-model
O-3,org-3,organisation,district-a,agent-3,form.pdf,电话 3,2026/1/12,scan.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf
O-4,org-4,organisation,district-a,agent-4,form.pdf,电话 4,,scan.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf
O-5,org-4,organisation,district-a,agent-3,form.pdf,电话 5,2026-01-12,scan.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf,form.pdf
`,
    people: twice('a-clerk', 'a-head'),
    bad: [
      [3, 'empty-cell', 'received-on'],
      [4, 'refused', 'not-signing-for-party'],
    ],
  },
];

describe.each(cases)('a table of $kind', ({ kind, csv, people, bad }) => {
  test('comes in row by row, each as a whole; a second import changes nothing', async () => {
    const rehearsed = await bring(kind, csv, { ...(people[0] as Brought), dryRun: true });
    const before = await sizes();
    const reports = [];
    for (const each of people) reports.push(await bring(kind, csv, each));
    const after = await sizes();
    const again = [];
    for (const each of people) again.push(await bring(kind, csv, each));

    const isBad = (row: number) => bad.some(([number]) => number === row + 2);
    const states = (good: string) => rehearsed.rows.map((_, row) => (isBad(row) ? 'bad' : good));
    expect(problemsOf(rehearsed)).toEqual(bad);
    expect(statesOf(rehearsed)).toEqual(states('new'));
    expect(after).not.toEqual(before);
    expect(reports.map(({ rows }) => rows.map(({ state }) => state === 'bad'))).toEqual(
      people.map(() => rehearsed.rows.map((_, row) => isBad(row))),
    );
    expect(statesOf(reports[0] as ImportReport)).toEqual(states('done'));
    expect(again.map(statesOf)).toEqual(people.map(() => states('unchanged')));
    expect(await sizes()).toEqual(after);
  });
});

describe('an import', () => {
  test('of one that only clerks may make tells the others nothing of what is there', async () => {
    const csv = `organisation,name,code\norg-12,乙公司,${madeUpCredit(12)}\n`;

    expect(problemsOf(await bring('organisations', csv, { by: 'mayor' }))).toEqual([
      [2, 'refused', 'no-such-hat'],
    ]);
  });

  test('by a token does only what the token allows', async () => {
    const csv = `organisation,name,code\norg-21,己公司,${madeUpCredit(21)}\n`;
    const by = { by: 'office-clerk', mayRun: (command: string) => command !== 'register-party' };

    expect(problemsOf(await bring('organisations', csv, by))).toEqual([[2, 'outside-scope']]);
  });

  test('takes a later row in the light of an earlier one, and nothing of a row that is refused', async () => {
    const csv = `organisation,name,code,agent,agent-from,mandate
org-31,庚公司,${madeUpCredit(31)},nobody,2026-01-01,mandate.pdf
org-32,辛公司,${madeUpCredit(31)},agent-1,2026-01-01,mandate.pdf
org-33,壬公司,${madeUpCredit(31)},,,
`;
    const report = await bring('organisations', csv, { by: 'office-clerk' });

    expect(problemsOf(report)).toEqual([
      [2, 'refused', 'not-found'],
      [4, 'refused', 'already-registered'],
    ]);
    expect(statesOf(report)).toEqual(['bad', 'done', 'bad']);
  });

  test('by the person who prepared does not stand for the second person', async () => {
    const csv = 'party,track,grade,decided-on,evidence\norg-4,organisation,award,2023-11-20,decision.pdf\n';
    const prepared = await bring('past-honours', csv, { by: 'office-clerk', mode: 'prepare' });
    const again = await bring('past-honours', csv, { by: 'office-clerk', mode: 'prepare' });
    const performed = await bring('past-honours', csv, { by: 'office-clerk' });

    expect([prepared, again, performed].map(statesOf)).toEqual([['done'], ['unchanged'], ['bad']]);
    expect(problemsOf(performed)).toEqual([[2, 'refused', 'no-such-hat']]);
  });

  test('that nobody prepared is refused to the second person', async () => {
    const csv = 'party,track,grade,decided-on,evidence\norg-4,organisation,award,2022-11-20,decision.pdf\n';

    expect(problemsOf(await bring('past-honours', csv, { by: 'office-head' }))).toEqual([
      [2, 'refused', 'needs-second-person'],
    ]);
  });

  test('of a paper application whose sealed text differs from what was prepared is not that act', async () => {
    const table = (contact: string) =>
      cases
        .find(({ kind }) => kind === 'applications')
        ?.csv.split('\n')
        .slice(0, 2)
        .join('\n')
        .replace('O-3,org-3', 'O-9,org-4')
        .replace('agent-3', 'agent-4')
        .replace('电话 3', contact) ?? '';
    await bring('applications', table('电话 9'), { by: 'a-clerk', mode: 'prepare' });

    expect(problemsOf(await bring('applications', table('电话 8'), { by: 'a-head' }))).toEqual([
      [2, 'refused', 'needs-second-person'],
    ]);
    expect(statesOf(await bring('applications', table('电话 9'), { by: 'a-head' }))).toEqual(['done']);
  });

  test('names only files that were handed in; the second person rests on those of the first', async () => {
    const csv = (name: string) =>
      `party,track,grade,decided-on,evidence\norg-3,organisation,award,2021-11-20,${name}\n`;
    const foreign = await bring('past-honours', csv(fileRef('secret')), {
      by: 'office-clerk',
      mode: 'prepare',
    });
    const alone = await bring('past-honours', csv('decision.pdf'), { by: 'mayor', mode: 'prepare' });
    await bring('past-honours', csv(fileRef('decision.pdf')), { by: 'office-clerk', mode: 'prepare' });
    const performed = await bring('past-honours', csv('decision.pdf'), { by: 'office-head' });

    expect(problemsOf(foreign)).toEqual([[2, 'file-not-uploaded', 'evidence']]);
    expect(problemsOf(alone)).toEqual([[2, 'refused', 'no-such-hat']]);
    expect(statesOf(performed)).toEqual(['done']);
  });

  test('of a round that is not there finds nothing', async () => {
    const csv = cases.find(({ kind }) => kind === 'applications')?.csv ?? '';
    const other = testCities(store).city('elsewhere');
    const kind = importKinds.get('applications');
    if (!kind) throw new Error('there are applications to import');
    const tools = {
      city: other,
      hmac: testHmac,
      openTexts: async () => new Map(),
      fileNamed: async () => fileRef('f'),
    };
    const request = {
      kind,
      bytes: Buffer.from(csv),
      by: { person: 'a-clerk' },
      at,
      mode: 'prepare' as const,
    };
    const { report } = await importTable(tools, {
      ...request,
      dryRun: false,
      round: 'r1',
      mayRun: () => true,
    });

    expect(report.problems.flatMap(({ refusals = [] }) => refusals.map(({ kind: why }) => why))).toEqual([
      'not-found',
      'not-found',
    ]);
  });
});
