import type { ActRow } from '@laureate/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aPdf } from './parts/a-pdf.ts';
import { closeSheet, openPrepared, toRound } from './parts/act-at-desk.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { wrongInAll, wrongWith } from './parts/in-reach.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { type OpenCities, openCities } from './parts/open-cities.ts';
import { Visitors } from './parts/visitors.ts';

const longestMs = 240_000;
const drawn = 'jiangdong';
const assigned = 'jiangnan';
const scored = 'jiangbei';

/** Ties on record before panels are drawn: two told by a name alone, one for certain. */
const ties: readonly Partial<ActRow>[] = [
  ...[
    ['ex-6', '江东精工第1'],
    ['ex-7', '江东精工第2'],
  ].map(([person, organisationName]) => ({
    do: 'record-outside-tie',
    by: 'office-clerk',
    with: { person, organisationName, kind: 'employment', from: '2022-01-01' },
  })),
  {
    do: 'record-tie',
    by: 'office-clerk',
    with: { person: 'ex-5', organisation: 'org-3', kind: 'kinship', from: '2010-01-01' },
  },
];

/** One examiner of the story is stricter than the others, but not always. */
function stricter(row: ActRow): ActRow {
  const isTheirs = row.do === 'submit-score-sheet' && /^ex-[36]\b/.test(row.by);
  const values = (row.with as { readonly values?: Readonly<Record<string, number>> }).values ?? {};
  const all = values['*'];
  if (!isTheirs || all === undefined || (row.with as { case?: string }).case === 'O-3') return row;
  return { ...row, with: { ...row.with, values: { '*': all - 5 } } };
}

let cities: OpenCities;
let browser: OwnBrowser;
let visitors: Visitors;
beforeAll(async () => {
  await buildStalePages();
  const panels = { until: 'eligible', stage: 'panel' } as const;
  cities = await openCities([
    { ...panels, jurisdiction: drawn, formed: 'drawn', more: ties },
    {
      ...panels,
      jurisdiction: assigned,
      formed: 'assigned',
      rules: 'mostCases: { value: 2, unit: applications, cites: [art-18.2] }',
      more: ties.slice(2),
    },
    { jurisdiction: scored, until: 'documents-reviewed', stage: 'site-review', changed: stricter },
  ]);
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, cities.address);
});
afterAll(async () => {
  await browser.close();
  await cities.close();
});

/** The page of somebody at a desk of their round. */
async function atDesk(jurisdiction: string, person: string, desk: string): Promise<Page> {
  const page = await visitors.as(jurisdiction, person);
  await closeSheet(page);
  await toRound(page, jurisdiction, 'r1');
  await page.click(`.desks [data-desk="${desk}"]`);
  return page;
}

/** Sends the form that is open; answers the number of the act. */
async function send(page: Page, how: 'perform' | 'prepare'): Promise<string> {
  await page.click(`.act-form [data-do="${how}"]`);
  const done = page.locator('.act-done');
  await done.waitFor();
  return (await done.getAttribute('data-done')) ?? '';
}

/** A second person does what a first one prepared. */
async function performPrepared(jurisdiction: string, person: string, act: string): Promise<void> {
  const page = await visitors.as(jurisdiction, person);
  await openPrepared(page, act);
  await send(page, 'perform');
}

const verdict = async (page: Page, step: string): Promise<string | null> => {
  await page.click(`[data-do="recheck-${step}"]`);
  return page.locator(`[data-recheck="${step}"] [data-verdict]`).getAttribute('data-verdict');
};

/** The person's page of the draw. */
async function atCeremony(person: string): Promise<Page> {
  const page = await atDesk(drawn, person, 'draws');
  await page.click('[data-draw="d-1"] h3 a');
  await page.waitForSelector('[data-ceremony]');
  return page;
}

/** A committer makes the number, keeps it and hands the commitment in; answers the number. */
async function commit(page: Page): Promise<string> {
  await page.click('[data-do="make-nonce"]');
  const nonce = (await page.locator('.secret [data-fingerprint]').getAttribute('data-fingerprint')) ?? '';
  await page.getByRole('checkbox').check();
  await page.click('[data-do="commit"]');
  await page.waitForSelector('[data-own-part="commit"]', { state: 'detached' });
  return nonce;
}

describe('conflicts of interest', () => {
  it(
    'are confirmed and dismissed with a reason by somebody without one; certain ones stand',
    async () => {
      const page = await atDesk(drawn, 'office-clerk', 'conflicts');
      const open = page.locator('[data-group="open"] [data-conflict]');
      await open.first().waitFor();
      const before = await open.count();
      const wrong = await wrongInAll(page, 'conflicts', '[data-group="open"]');
      await page.click('[data-conflict="ex-6/O-1"] [data-open-act="dismiss-conflict"]');
      await page.fill('#f-reason', '同名不同单位：身份证明已核对。');
      await send(page, 'perform');
      await closeSheet(page);
      await page.waitForSelector('[data-group="dismissed"] [data-conflict="ex-6/O-1"]');
      await page.click('[data-conflict="ex-7/O-2"] [data-open-act="confirm-conflict"]');
      await page.fill('#f-account', '本人说明确系同一单位。');
      await send(page, 'perform');
      await closeSheet(page);
      await page.waitForSelector('[data-group="recorded"] [data-conflict="ex-7/O-2"]');

      expect(before).toBe(2);
      expect(await open.count()).toBe(0);
      expect(
        await page.locator('[data-group="certain"] [data-conflict="ex-5/O-3"] button').count(),
      ).toBeLessThan(3);
      expect(await page.locator('[data-conflict="ex-5/O-3"] [data-open-act]').count()).toBe(0);
      expect(wrong).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );
});

describe('a draw', () => {
  it(
    'is held by the right people, and every step computed again in the browser agrees',
    async () => {
      const clerk = await atDesk(drawn, 'office-clerk', 'draws');
      await clerk.click('[data-open-act="open-draw"]');
      const act = await send(clerk, 'prepare');
      await performPrepared(drawn, 'office-head', act);

      const head = await atCeremony('office-head');
      const supervisor = await atCeremony('supervisor');
      const early = await verdict(head, 'commitments');
      const bodies: string[] = [];
      head.on('request', (request) => bodies.push(request.postData() ?? ''));
      const nonce = await commit(head);
      const sentEarly = bodies.some((body) => body.includes(nonce));
      await commit(supervisor);
      await head.waitForSelector('[data-ceremony="revealing"]');
      const ownAgrees = await verdict(head, 'commitments');
      const wrongHalfway = await wrongWith(head, 'draw-halfway-zh');
      await head.fill('[data-field="nonce"]', 'f'.repeat(64));
      const mayShowOther = await head.locator('[data-do="reveal"]').isEnabled();
      await head.fill('[data-field="nonce"]', nonce);
      for (const page of [head, supervisor]) {
        await page.click('[data-do="reveal"]');
        await page.click('.ant-popconfirm .ant-btn-primary');
        await page.waitForSelector('[data-own-part="reveal"]', { state: 'detached' });
      }
      await head.waitForSelector('[data-ceremony="drawn"]');
      const wrong = await wrongInAll(head, 'draw', '[data-ceremony="drawn"] [data-drawn]');
      const verdicts: (string | null)[] = [];
      for (const step of ['commitments', 'pool', 'reveals', 'result'])
        verdicts.push(await verdict(head, step));

      expect([early, ownAgrees]).toEqual(['not-yet', 'agrees']);
      expect(nonce).toMatch(/^[0-9a-f]{64}$/);
      expect([sentEarly, mayShowOther]).toEqual([false, false]);
      expect(verdicts).toEqual(['agrees', 'agrees', 'agrees', 'agrees']);
      expect(await head.locator('[data-drawn="p-organisation-1"] [data-member]').count()).toBe(3);
      expect([...wrongHalfway, ...wrong]).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );
});

describe('a case of a panel', () => {
  it(
    'is shut to its examiner, names aside, until undertaking and declaration are done; then the door opens',
    async () => {
      const head = await atCeremony('office-head');
      const person =
        (await head
          .locator('[data-drawn="p-organisation-1"] [data-member]')
          .first()
          .getAttribute('data-member')) ?? '';
      const page = await atDesk(drawn, person, 'scoring');
      const door = page.locator('[data-declare-first="p-organisation-1"]');
      await door.waitFor();
      const wrong = await wrongInAll(page, 'declare', '[data-declare-first]');
      const names = await door.locator('.declare-name').allTextContents();
      const shut = await page.evaluate(
        `fetch('/api/v1/round/${drawn}:r1/views/application?query=' + encodeURIComponent('{"case":"O-4"}') + '&role=examiner').then((reply) => reply.status)`,
      );
      await door.locator('[data-open-act="sign-undertaking"]').click();
      await page.setInputFiles('.act-form input[type="file"]', aPdf('承诺书.pdf', '承诺保密'));
      await page.waitForSelector('.act-form .file-link');
      await send(page, 'perform');
      await closeSheet(page);
      await door.locator('[data-do="declare"]').click();
      await page.click('.ant-popconfirm .ant-btn-primary');
      await page.waitForSelector('[data-panel="p-organisation-1"]');
      await page.goto(`/app/city/${drawn}/rounds/r1/cases/O-4`);
      await page.waitForSelector('[data-application="O-4"]');

      expect(names).toContain('江东精工第4');
      expect(shut).toBe(404);
      expect(wrong).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );
});

describe('an assignment', () => {
  it(
    'is proposed with a reason for everybody, shows what a drop-out changes, and is taken over by two persons',
    async () => {
      const clerk = await atDesk(assigned, 'office-clerk', 'assignment');
      await clerk.click('[data-do="propose"]');
      await clerk.waitForSelector('[data-proposal="assigned"]');
      const proposed = await clerk.locator('[data-assigned]').count();
      for (const why of await clerk.locator('[data-assigned] summary').all()) await why.click();
      const reasons = (await clerk.locator('[data-not]').allTextContents()).join();
      const gone = (await clerk.locator('[data-member]').first().getAttribute('data-member')) ?? '';
      await clerk.click('.what-if');
      await clerk.locator('.ant-select-item-option', { hasText: gone }).click();
      await clerk.waitForSelector('[data-change]');
      await clerk.click('[data-open-act="assign-examiners"]');
      const act = await send(clerk, 'prepare');
      await performPrepared(assigned, 'office-head', act);
      const head = await atDesk(assigned, 'office-head', 'assignment');
      await head.waitForSelector('[data-made="a-1"] [data-assigned]');
      const wrong = await wrongInAll(head, 'assignment', '[data-made="a-1"] [data-assigned]');

      expect(proposed).toBe(4);
      expect(await head.locator('[data-made="a-1"] [data-assigned]').count()).toBe(4);
      expect(reasons).toContain('亲属');
      expect(reasons).toContain('已承担 2 项，上限 2 项');
      expect(wrong).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );
});

describe('figures of agreement', () => {
  it(
    'are advice beside the official ranking, with plain words where there is too little',
    async () => {
      const page = await atDesk(scored, 'office-head', 'advice');
      await page.waitForSelector('[data-advice-only]');
      const wrong = await wrongInAll(page, 'advice', '[data-advice-only]');

      expect(await page.locator('[data-caution="few-cases"]').count()).toBe(1);
      expect(await page.locator('[data-adjusted="true"] tr[data-case]').count()).toBe(4);
      expect(await page.locator('[data-figure="alpha"] strong').count()).toBe(1);
      expect(await page.locator('[data-severity] tr[data-examiner]').count()).toBe(3);
      expect(await page.locator('[data-advice] button').count()).toBe(0);
      expect(wrong).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );
});
