import { readLedger, recomputeDomain, verifyLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptStreams } from '../testing/kept-streams.ts';
import { openPublicHouse, type PublicHouse } from '../testing/public-house.ts';

/** After a withdrawal, and after inner acts on the next one. */
const until = '2029-04-01T02:00:00.000Z';
const base = '/api/v1/open/jiangcheng';
let site: PublicHouse;

beforeAll(async () => {
  site = await openPublicHouse({ jiangcheng: { until } });
});
afterAll(() => site?.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url: `${base}/${path}`, headers });
const json = async (path: string) => (await get(path)).json() as Record<string, unknown[]>;
const csv = async (path: string) =>
  parse((await get(path)).body, { bom: true, columns: true }) as Record<string, string>[];

describe('open data', () => {
  it('begins with the cities', async () => {
    const { body } = await site.app.inject({ url: '/api/v1/open' });

    expect(JSON.parse(body)).toEqual({
      jurisdictions: [
        { jurisdiction: 'jiangcheng', name: { zh: '江城市（虚构）', en: 'Jiangcheng (fictional)' } },
      ],
    });
  });

  it('has the honours as JSON and as a table of the same rows', async () => {
    const { honours } = await json('honours');
    const rows = await csv('honours.csv');

    expect(honours).toHaveLength(13);
    expect(honours?.[4]).toEqual({
      honour: 'jc-2026-O-06',
      programme: 'wuhan-mayor-quality-award',
      period: '2024-2028',
      round: 'jc-2026',
      name: '江城银杏新材料有限公司',
      track: 'organisation',
      grade: 'nomination',
      decidedOn: '2027-01-20',
      awardYear: 2027,
      standing: 'withdrawn',
      withdrawnOn: '2028-06-05',
    });
    expect(rows[4]).toEqual({
      honour: 'jc-2026-O-06',
      programme: 'wuhan-mayor-quality-award',
      period: '2024-2028',
      round: 'jc-2026',
      name: '江城银杏新材料有限公司',
      track: 'organisation',
      grade: 'nomination',
      'decided-on': '2027-01-20',
      'award-year': '2027',
      standing: 'withdrawn',
      'valid-until': '',
      'withdrawn-on': '2028-06-05',
      'replaced-by': '',
    });
    expect(rows).toHaveLength(13);
  });

  it('has a round with its stages', async () => {
    const { rounds } = await json('rounds');
    const rows = await csv('rounds.csv');

    expect(rounds).toHaveLength(1);
    expect(rounds?.[0]).toMatchObject({
      round: 'jc-2026',
      period: '2024-2028',
      trial: true,
      callPublishedOn: '2026-01-07',
      applicationsCloseOn: '2026-01-27',
      endedOn: '2027-02-01',
    });
    expect(rows.map((row) => row.stage)).toEqual([
      ...['call', 'application', 'recommendation', 'eligibility', 'panel', 'document-review', 'site-review'],
      ...['inspection', 'composite', 'consultation', 'deliberation', 'public-notice', 'approval'],
    ]);
    expect(rows[1]).toMatchObject({
      stage: 'application',
      'opened-on': '2026-01-07',
      'closed-on': '2026-01-29',
    });
  });

  it('has every name of every notice', async () => {
    const { notices } = await json('notices');
    const rows = await csv('notices.csv');
    const last = notices?.at(-1) as { names: unknown[] };

    expect(last).toMatchObject({
      kind: 'winners',
      notice: 'notice-2',
      standing: 'closed',
      publishedOn: '2026-12-28',
      closedOn: '2027-01-12',
    });
    expect(last.names[0]).toEqual({
      case: 'O-01',
      name: '江城云岭生物医药有限公司',
      track: 'organisation',
      grade: 'award',
      deeds: null,
      exceptions: [],
      struck: null,
    });
    expect(rows.filter((row) => row.notice === 'notice-2')).toHaveLength(14);
  });

  it('has the rules in force with their articles, in both languages', async () => {
    const { rules } = await json('rules');
    const [scheme] = rules as { rules: { path: string }[] }[];
    const rows = await csv('rules.csv');

    expect(scheme?.rules.find(({ path }) => path === 'process.public-notice.term')).toEqual({
      path: 'process.public-notice.term',
      name: { zh: '公示 · 期限', en: 'public notice · term' },
      says: { zh: '5个工作日', en: '5 working days' },
      articles: [{ id: 'art-22', label: { zh: '第二十二条', en: 'Article 22' } }],
      reading: true,
      setting: false,
    });
    expect(rows).toHaveLength(scheme?.rules.length ?? 0);
  });

  it('looks one certificate up by its whole number', async () => {
    expect(await json('certificate?number=JC-2027-6')).toEqual({
      jurisdiction: 'jiangcheng',
      certificate: {
        number: 'JC-2027-6',
        status: 'withdrawn',
        name: '江城银杏新材料有限公司',
        track: 'organisation',
        grade: 'nomination',
        awardYear: 2027,
        issuedOn: '2027-02-03',
        withdrawnOn: '2028-06-05',
      },
    });
    expect((await json('certificate?number=JC-2027-')).certificate).toEqual({
      number: 'JC-2027-',
      status: 'unknown',
    });
    expect(await csv('certificate.csv?number=JC-2027-6')).toMatchObject([
      { number: 'JC-2027-6', status: 'withdrawn', 'withdrawn-on': '2028-06-05' },
    ]);
  });

  it.each(['certificate', 'certificate?number=', `certificate?number=${'1'.repeat(101)}`])(
    'asks for a number: %s',
    async (path) => {
      expect((await get(path)).statusCode).toBe(400);
    },
  );

  it.each(['rounds', 'rules.csv', 'notices', 'honours.csv', 'ledger.public.jsonl', 'head.json'])(
    'does not send %s again when nothing changed',
    async (path) => {
      const first = await get(path);
      const again = await get(path, { 'if-none-match': String(first.headers.etag) });

      expect(first.headers.etag).toMatch(/^"[\w-]{22}"$/);
      expect({ status: again.statusCode, length: again.body.length }).toEqual({ status: 304, length: 0 });
    },
  );

  it('begins tables with the mark that spreadsheets look for', async () => {
    const { rawPayload, headers } = await get('honours.csv');

    expect([...rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toBe('attachment; filename="jiangcheng-honours.csv"');
  });
});

describe('the public ledger', () => {
  it('verifies against its heads, with everything public recomputed', async () => {
    const { body } = await get('ledger.public.jsonl');
    const { heads, publicKey } = (await get('head.json')).json() as {
      heads: { stream: string; size: number; root: string }[];
      publicKey: string;
    };
    const report = verifyLedger(new TextEncoder().encode(body), {
      crypto: nodeVerifyCrypto,
      recompute: [recomputeDomain],
      expectHeads: heads,
      expectPublicKey: Uint8Array.from(Buffer.from(publicKey, 'hex')),
    });

    expect({ ok: report.ok, found: report.checks.flatMap(({ found }) => found) }).toEqual({
      ok: true,
      found: [],
    });
    expect(report.visibility).toBe('public');
    expect(heads.map(({ stream }) => stream)).toEqual(['registry/jiangcheng', 'round/jc-2026']);
    expect(report.checks.find(({ check }) => check === 'expected-heads')).toMatchObject({
      result: 'recomputed',
      count: 2,
    });
  });

  it('ends each stream with its last public act: what came after is not even counted', async () => {
    const { header, lines } = readLedger((await get('ledger.public.jsonl')).body);
    const kept = keptStreams('jiangcheng', until).map(({ id, entries }) => ({ id, size: entries.length }));
    const shown = lines.flatMap((line) => (line.kind === 'event' ? [line.event.type] : []));
    const lastOfRegistry = lines.findLast(
      (line) => line.kind === 'event' && line.event.act.startsWith('registry/'),
    );

    expect(header?.streams.map(({ id }) => id)).toEqual(['registry/jiangcheng', 'round/jc-2026']);
    expect(header?.streams[0]?.size).toBeLessThan(kept[0]?.size ?? 0);
    expect(lastOfRegistry).toMatchObject({ event: { type: 'RevocationDecided' } });
    expect(shown).not.toContain('ApplicationFiled');
  });
});
