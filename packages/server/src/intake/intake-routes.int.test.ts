import { createHmac } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Visitor } from '../accounts/visitor.ts';
import { asHeader, type HouseUnderTest, houseUnderTest } from '../http/testing/house-under-test.ts';
import { keyFor } from '../vault/master-key.ts';
import { openTexts } from '../vault/open-texts.ts';
import type { ImportReport } from './import-report.ts';
import { intakeRoutes } from './intake-routes.ts';
import { readUpload } from './sheet/read-upload.ts';

/** Each of the four rounds when its scores are in. */
const stops = [
  { example: 'wuhan-draft2', until: '2026-09-30 09:00', stage: 'composite' },
  { example: 'yangquan-2021', until: '2021-12-24 09:45', stage: 'deliberation' },
  { example: 'binzhou-2018', until: '2022-08-01 09:00', stage: 'satisfaction-survey' },
  { example: 'wuhan-draft1', until: '2025-07-12 09:00', stage: 'composite' },
] as const;

let under: HouseUnderTest;

async function whoAsks({ headers }: FastifyRequest): Promise<Visitor> {
  const as = headers[asHeader];
  if (typeof as !== 'string') return { kind: 'anonymous' };
  const [jurisdiction = '', person = ''] = as.split('/');
  return { kind: 'account', account: as, session: as, seats: new Map([[jurisdiction, person]]) };
}

beforeAll(async () => {
  under = await houseUnderTest(stops);
  const { store, master, cities, clock, changes } = under.house;
  const key = keyFor(master, 'index of codes');
  const tools = {
    cities,
    clock,
    changes,
    whoAsks,
    openTexts: (request: Parameters<typeof openTexts>[2]) => openTexts(store, master, request),
  };
  const hmac = (bytes: Uint8Array) => new Uint8Array(createHmac('sha256', key).update(bytes).digest());
  await intakeRoutes(tools, { hmac })(under.app);
});
afterAll(() => under.close());

const get = (url: string, as?: string) =>
  under.app.inject({ method: 'GET', url: `/api/v1/imports/${url}`, headers: as ? { [asHeader]: as } : {} });
const post = (url: string, payload: Buffer | string, as?: string) =>
  under.app.inject({
    method: 'POST',
    url: `/api/v1/imports/${url}`,
    headers: { 'content-type': 'application/octet-stream', ...(as ? { [asHeader]: as } : {}) },
    payload,
  });

interface Sheets {
  readonly jurisdiction: string;
  readonly round: string;
  readonly stage: string;
  readonly examiner: string;
  readonly count: number;
}

/** Who has handed in how many sheets, in every city. */
async function sheetsHandedIn(): Promise<Sheets[]> {
  const all: Sheets[] = [];
  for (const { jurisdiction, round } of under.cities) {
    const sheets = await under.house.cities
      .city(jurisdiction)
      .read(round, (state) =>
        [...(state.round(round)?.review.sheets ?? [])].flatMap(([key, byExaminer]) =>
          [...byExaminer.keys()].map((examiner) => [key.split('/')[0] ?? '', examiner]),
        ),
      );
    const groups = new Map<string, number>();
    for (const [stage, examiner] of sheets) {
      const key = `${stage} ${examiner}`;
      groups.set(key, (groups.get(key) ?? 0) + 1);
    }
    for (const [key, count] of groups) {
      const [stage = '', examiner = ''] = key.split(' ');
      all.push({ jurisdiction, round, stage, examiner, count });
    }
  }
  return all;
}

describe('score sheets', () => {
  test('500 of them through Excel and back change nothing', async () => {
    const before = await under.sizes();
    const handedIn = await sheetsHandedIn();
    const totals = { sheets: 0, done: 0, bad: 0 };
    for (const { jurisdiction, round, stage, examiner, count } of handedIn) {
      const as = `${jurisdiction}/${examiner}`;
      const file = await get(`${jurisdiction}/scores/template?round=${round}&stage=${stage}&lang=en`, as);
      const sheet = await readUpload(file.rawPayload);
      const filled = 'body' in sheet ? sheet.body.filter(({ cells }) => cells.length > 3).length : 0;
      const { counts } = (
        await post(`${jurisdiction}/scores?round=${round}`, file.rawPayload, as)
      ).json<ImportReport>();
      totals.sheets += Math.min(filled, count, counts.unchanged);
      totals.done += counts.done;
      totals.bad += counts.bad;
    }

    expect(totals.sheets).toBeGreaterThanOrEqual(500);
    expect([totals.done, totals.bad]).toEqual([0, 0]);
    expect(await under.sizes()).toEqual(before);
  }, 180_000);

  test('a changed value of a sheet that is in is refused, and so is the sheet of another', async () => {
    const [one, other] = (await sheetsHandedIn()).filter(
      ({ jurisdiction, stage }) => jurisdiction === 'jiangcheng' && stage === 'document-review',
    ) as [Sheets, Sheets];
    const url = `jiangcheng/scores/template?round=${one.round}&stage=${one.stage}&lang=en`;
    const file = await get(url, `jiangcheng/${one.examiner}`);
    const sheet = await readUpload(file.rawPayload);
    if (!('body' in sheet)) throw new Error('the table is read');
    const [row] = sheet.body;
    const changed = row?.cells.map((cell, at) => (at === 3 ? (cell === '60' ? '65' : '60') : cell)) ?? [];
    const csv = [sheet.head.cells, changed]
      .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
      .join('\n');
    const problemsOf = async (examiner: string) => {
      const answer = await post(
        `jiangcheng/scores?round=${one.round}&lang=en`,
        csv,
        `jiangcheng/${examiner}`,
      );
      return answer
        .json<ImportReport>()
        .problems.map(({ kind, refusals = [] }) => [kind, ...refusals.map((each) => each.kind)]);
    };

    expect((await problemsOf(one.examiner)).flat()).toEqual(
      expect.arrayContaining(['refused', 'stage-not-open', 'sheet-already-in']),
    );
    expect(await problemsOf(other.examiner)).toEqual([['not-yours']]);
  });

  test('the template of a stage shows nothing to whoever does not score there', async () => {
    const url = 'jiangcheng/scores/template?round=jc-2026&stage=document-review';
    const bodies = await Promise.all(
      ['office-head', 'chair'].map(async (person) =>
        readUpload((await get(url, `jiangcheng/${person}`)).rawPayload),
      ),
    );

    expect(bodies.map((read) => 'problem' in read && read.problem.kind)).toEqual(['no-rows', 'no-rows']);
  });
});

describe('routes of imports', () => {
  test.each(['zh-CN', 'en'])('give a template to anybody, as workbook and as CSV (%s)', async (lang) => {
    const heads = [];
    for (const format of ['xlsx', 'csv']) {
      const answer = await get(`examiners/template?format=${format}&lang=${lang}`);
      const read = await readUpload(Buffer.concat([answer.rawPayload]));
      heads.push(answer.statusCode, 'problem' in read && read.problem.kind);
    }
    const csv = (await get(`examiners/template?format=csv&lang=${lang}`)).body;

    expect(heads).toEqual([200, 'no-rows', 200, 'no-rows']);
    expect(csv.split('\r\n')[0]).toContain(lang === 'en' ? 'Person id,Name,' : '人员编号,姓名,');
  });

  test('say each problem in the language asked for, and give the bad rows back', async () => {
    const csv = 'body,kind,name-zh,name-en\nnew-body,nothing,甲,A\n';
    const as = 'jiangcheng/security-administrator';
    const report = (await post('jiangcheng/bodies?dry-run&lang=zh-CN', csv, as)).json();
    const errors = await post('jiangcheng/bodies/errors?format=csv&lang=zh-CN', csv, as);

    expect(report.counts).toMatchObject({ rows: 1, bad: 1 });
    expect(report.problems[0]).toMatchObject({
      row: 2,
      column: 'kind',
      kind: 'not-one-of',
      title: '机构种类',
    });
    expect(report.problems[0].said.what).toBe('此处不能写“nothing”。');
    expect(report.problems[0].said.remedy).toContain('评审办公室');
    expect(errors.headers['content-disposition']).toBe('attachment; filename="bodies-errors.csv"');
    expect(errors.body).toContain('new-body,nothing,甲,A,[机构种类] 此处不能写');
  });

  test('escape what a spreadsheet would take for a formula', async () => {
    const csv = 'body,kind,name-zh,name-en\n=cmd,office,"=HYPERLINK(""http://a.example"")",@A\n';
    const as = 'jiangcheng/security-administrator';
    const errors = await post('jiangcheng/bodies/errors?format=csv', csv, as);

    expect(errors.body).toContain(`'=cmd,office,"'=HYPERLINK(""http://a.example"")",'@A,`);
  });

  test('are not there for strangers, unknown kinds and unknown places', async () => {
    const answers = await Promise.all([
      post('jiangcheng/bodies?dry-run', 'x'),
      post('jiangcheng/bodies?dry-run', 'x', 'lanchuan/office-head'),
      post('nowhere/bodies?dry-run', 'x', 'nowhere/office-head'),
      post('jiangcheng/nothing?dry-run', 'x', 'jiangcheng/office-head'),
      get('nothing/template'),
      get('jiangcheng/scores/template?round=jc-2026'),
    ]);

    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });

  test('answer what is no table and a query they do not know with what is wrong', async () => {
    const as = 'jiangcheng/security-administrator';
    const kindOf = async (payload: Buffer | string) =>
      (await post('jiangcheng/bodies?dry-run', payload, as)).json<ImportReport>().problems[0]?.kind;

    expect(await kindOf('')).toBe('file-empty');
    expect(await kindOf(Buffer.from('PK\x03\x04x', 'latin1'))).toBe('workbook-damaged');
    expect((await post('jiangcheng/bodies?mode=both', 'x', as)).statusCode).toBe(400);
    expect((await post('jiangcheng/bodies?dry-run', Buffer.alloc(11 * 1024 * 1024), as)).statusCode).toBe(
      413,
    );
  });
});
