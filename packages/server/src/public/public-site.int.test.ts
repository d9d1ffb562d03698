import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrawledPage, crawl } from './testing/crawl.ts';
import { htmlProblems, tagsOf } from './testing/html-problems.ts';
import { openPublicHouse, type PublicHouse } from './testing/public-house.ts';

/** Four cities: one with its notice running, one whose notices are those of districts, one at its end, one at the list of the accepted. */
const cities = {
  jiangcheng: { until: '2026-12-30T02:00:00.000Z' },
  wangchuan: { until: '2025-04-02T02:00:00.000Z' },
  lanchuan: { until: '2022-06-01T02:00:00.000Z' },
  chaoping: { until: '2022-05-13T02:00:00.000Z' },
};

let site: PublicHouse;
let pages: ReadonlyMap<string, CrawledPage>;
const isPage = ({ headers }: CrawledPage) => String(headers['content-type']).startsWith('text/html');
const html = () => [...pages.values()].filter(isPage);
const get = (url: string, headers: Record<string, string> = {}) =>
  site.app.inject({ url, headers: { accept: 'text/html', ...headers } });

beforeAll(async () => {
  site = await openPublicHouse(cities);
  pages = await crawl(site.app, '/');
});
afterAll(() => site?.close());

describe('every page of the site', () => {
  it('is there, in both languages', () => {
    const missing = [...pages.values()].filter(({ status }) => status !== 200).map(({ url }) => url);
    const kinds = (prefix: RegExp) => html().filter(({ url }) => prefix.test(url)).length;

    expect(missing).toEqual([]);
    expect(kinds(/^\/en\//)).toBe(kinds(/^\/(?!en\/)/));
    expect(kinds(/\/local-notice\//)).toBeGreaterThan(60);
  });

  it('has every word', () => {
    expect(
      html()
        .filter(({ body }) => /⟦|undefined|\[object|NaN/.test(body))
        .map(({ url }) => url),
    ).toEqual([]);
  });

  it('says its language', () => {
    const wrong = html().filter(({ url, body }) => {
      const language = url.startsWith('/en/') ? 'en' : 'zh-CN';
      return !body.startsWith(`<!doctype html>\n<html lang="${language}"`);
    });

    expect(wrong.map(({ url }) => url)).toEqual([]);
  });

  it('has sound elements, no script and no style of its own', () => {
    expect(
      html().flatMap(({ url, body }) => htmlProblems(body).map((problem) => `${url}: ${problem}`)),
    ).toEqual([]);
  });

  it('may load nothing but our style sheet and pictures', () => {
    const policies = new Set(html().map(({ headers }) => headers['content-security-policy']));

    expect([...policies]).toEqual([
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    ]);
  });

  it('leads only to places that are there', () => {
    const idsOf = (url: string) =>
      [...tagsOf(pages.get(url)?.body ?? '')].flatMap(({ attributes }) => attributes.get('id') ?? []);
    const known = new Map(html().map(({ url }) => [url, new Set(idsOf(url))]));
    const lost = html().flatMap(({ url, links }) =>
      links
        .filter((link) => link.includes('#'))
        .filter((link) => {
          const [page = '', id = ''] = link.split('#');
          return known.get(page === '' ? url : page)?.has(id) !== true;
        })
        .map((link) => `${url} -> ${link}`),
    );

    expect(lost).toEqual([]);
  });

  it.each([
    '/c/jiangcheng?text=large',
    '/en/c/jiangcheng/round/jc-2026/notice/notice-2?text=large',
    '/c/chaoping/scheme/binzhou-2018/1?text=large',
    '/c/lanchuan/honours?year=2022&text=large',
  ])('keeps large text until it is put back: %s', async (url) => {
    const { body } = await get(url);
    const links = [...body.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, href = '']) =>
      href.replace('&amp;', '&'),
    );

    expect(links.filter((href) => !/^\/(?:app|api)\/|text=large/.test(href))).toEqual([
      url.replace(/[?&]text=large/, ''),
    ]);
  });
});

describe('a notice', () => {
  it('is never more than three taps away', () => {
    const notices = html().filter(
      ({ url }) => /^\/c\/[^?]*(?:notice\/|accepted-list)/.test(url) && !url.includes('?'),
    );

    expect(notices.length).toBeGreaterThan(30);
    expect(notices.filter(({ taps }) => taps > 3).map(({ url }) => url)).toEqual([]);
  });

  it('shows the fingerprint under which it was published', async () => {
    const { body } = await get('/c/jiangcheng/round/jc-2026/notice/notice-1');
    const record = await site.house.cities.city('jiangcheng').stretch('round/jc-2026', 0, 100_000);
    const act = record.entries.find(
      ({ event }) =>
        event.type === 'PublicNoticeOpened' && (event.payload as { notice: string }).notice === 'notice-1',
    )?.event.act;
    const size = record.entries.filter(({ event }) => event.act === act).length + Number(act?.split('#')[1]);
    const root = record.heads.find((head) => head.size === size)?.root ?? '';

    expect(body.replace(/ /g, '')).toContain(`<codeclass="hash">${root}</code>`);
    expect(root).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('one and several cities', () => {
  it('several begin with a list', async () => {
    const { body } = await get('/');

    expect(body.match(/<a href="\/c\/[a-z]+">/g)).toEqual([
      '<a href="/c/chaoping">',
      '<a href="/c/jiangcheng">',
      '<a href="/c/lanchuan">',
      '<a href="/c/wangchuan">',
    ]);
  });

  it('the only one is the first page', async () => {
    const one = await openPublicHouse({ lanchuan: cities.lanchuan });
    const first = await one.app.inject({ url: '/' });
    await one.close();

    expect(first.statusCode).toBe(200);
    expect(first.body).toContain('<h1>岚川市（虚构）质量奖评选公开</h1>');
  });
});

describe('what is not found', () => {
  it.each([
    '/c/nowhere',
    '/c/jiangcheng/round/none',
    '/c/jiangcheng/round/jc-2026/notice/none',
    '/c/jiangcheng/round/jc-2026/accepted-list',
    '/c/jiangcheng/scheme/none/1',
    '/c/jiangcheng/scheme/wuhan-draft2/2',
    '/c/jiangcheng/scheme/wuhan-draft2/x',
    '/c/jiang%2Fcheng',
    '/something/else',
  ])('%s answers with the same page', async (url) => {
    const { statusCode, body } = await get(url);

    expect(statusCode).toBe(404);
    expect(body).toBe((await get('/c/never')).body);
    expect(htmlProblems(body)).toEqual([]);
  });

  it('is a problem document for programs', async () => {
    const { statusCode, headers, body } = await site.app.inject({ url: '/api/v1/open/nowhere/rounds' });

    expect({ statusCode, type: headers['content-type'] }).toEqual({
      statusCode: 404,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(body).toBe((await site.app.inject({ url: '/api/v1/nothing' })).body);
  });
});

it('a page that did not change is not sent again', async () => {
  const { headers } = await get('/c/jiangcheng/honours');
  const tag = String(headers.etag);
  const again = await get('/c/jiangcheng/honours', { 'if-none-match': tag });

  expect({ status: again.statusCode, body: again.body }).toEqual({ status: 304, body: '' });
});

describe('a certificate', () => {
  it('is looked up by the form, also when it was typed in full-width signs', async () => {
    const { body } = await get(
      `/c/lanchuan/certificate?number=${encodeURIComponent('　ＬＣ－２０２２－１')}`,
    );

    expect(body).toContain('<section class="answer" data-status="valid"');
    expect(body).toContain('鹭临川');
  });

  it('of another city is unknown here', async () => {
    const { body } = await get('/c/jiangcheng/certificate?number=LC-2022-1');

    expect(body).toContain('data-status="unknown"');
    expect(body).not.toContain('鹭临川');
  });
});
