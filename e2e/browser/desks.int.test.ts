import { isAsExpected, RowDriver } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemonstrationCity } from '../../packages/server/src/demo/demonstration-city.ts';
import { closeSheet, toRound } from './parts/act-at-desk.ts';
import { BrowserPort } from './parts/browser-port.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { type OpenCities, openCities } from './parts/open-cities.ts';
import { desktop, phone, takeShot } from './parts/shots.ts';
import { Visitors } from './parts/visitors.ts';

const longestMs = 300_000;

let cities: OpenCities;
let browser: OwnBrowser;
let visitors: Visitors;
beforeAll(async () => {
  await buildStalePages();
  cities = await openCities([
    { example: 'wuhan-draft2', until: '2026-02-02 09:00', stage: 'recommendation' },
    { example: 'yangquan-2021', until: '2021-11-30 10:00', stage: 'eligibility' },
    { example: 'binzhou-2018', until: '2022-06-10 10:30', stage: 'document-review' },
  ]);
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, cities.address);
});
afterAll(async () => {
  await browser.close();
  await cities.close();
});

function cityOf(jurisdiction: string): DemonstrationCity {
  const city = cities.cities.get(jurisdiction);
  if (!city) throw new Error('no such city');
  return city;
}

/** Carries on with the rows of a city that a test names, through the pages; answers what came out otherwise. */
async function carryOn(
  jurisdiction: string,
  isMeant: (row: { do: string; by: string }) => boolean,
  most: number,
) {
  const city = cityOf(jurisdiction);
  const port = new BrowserPort(cities, city, visitors);
  const registry = `registry/${jurisdiction}`;
  const driver = new RowDriver(port, { registry, round: city.round, from: city.later.mark });
  const otherwise: string[] = [];
  const meant = city.later.rows.filter(({ row }) => isMeant(row)).slice(0, most);
  for (const { row } of meant) {
    for (const played of await driver.play(row))
      if (!isAsExpected(played)) otherwise.push(`${row.do}: ${JSON.stringify(played.outcome)}`);
  }
  return { otherwise, acts: port.acts };
}

describe('a recommender', () => {
  it(
    'reviews its applications at its desk and puts them on its own notice',
    async () => {
      const ofDistrict = ({ by }: { by: string }) => by.includes('district-01');
      const reviewed = await carryOn(
        'jiangcheng',
        (row) => ofDistrict(row) && ['review-application', 'open-local-notice'].includes(row.do),
        4,
      );
      const page = await visitors.as('jiangcheng', 'district-01-head');
      await closeSheet(page);
      await page.click('.desks [data-desk="recommendation"]');
      await page.waitForSelector('article.notice .clock-chip');

      expect(reviewed.otherwise).toEqual([]);
      expect(reviewed.acts).toBeGreaterThan(1);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});

describe('the eligibility desk', () => {
  it(
    'shows each condition with its finding; facts are established from there',
    async () => {
      const page = await visitors.as('lanchuan', 'office-clerk');
      await toRound(page, 'lanchuan', 'lc-2021');
      await page.click('.desks [data-desk="eligibility"]');
      await page.click('.desk-table [data-case="I-01"]');
      const unknown = page.locator('[data-rule][data-result="unknown"]');
      await unknown.first().waitFor();
      const before = await unknown.count();
      const established = await carryOn(
        'lanchuan',
        ({ do: command, by }) => command === 'establish-fact' && by === 'office-clerk',
        9,
      );
      await closeSheet(page);
      await page.click('.desks [data-desk="eligibility"]');
      await page.click('.desk-table [data-case="I-01"]');
      await page.locator('.outcome').waitFor();
      await page.waitForSelector('.ant-skeleton', { state: 'detached' });

      expect(established.otherwise).toEqual([]);
      expect(established.acts).toBe(9);
      expect(await unknown.count()).toBeLessThan(before);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});

describe('an examiner', () => {
  it(
    'scores with the keys alone, finds everything kept, and hands the sheet in once',
    async () => {
      const city = cityOf('chaoping');
      const row = city.later.rows.find(({ row: { do: command } }) => command === 'submit-score-sheet')?.row;
      const [person = ''] = (row?.by ?? '').split(/[ @]/);
      const { case: id } = (row?.with ?? {}) as { case: string };
      const page = await visitors.as('chaoping', person);
      await toRound(page, 'chaoping', 'cp-2022');
      await page.click('.desks [data-desk="scoring"]');
      await page.fill('#sheet-case', id);
      await page.click('[data-do="open-sheet"]');
      await page.waitForSelector('.item-card');

      const items = await page.locator('.item-progress li').count();
      for (let at = 0; at < items; at += 1) {
        await page.keyboard.press('2');
        if (at === 0) await page.keyboard.press('ArrowRight');
        await page.locator('.item-progress [aria-current="true"][data-given="true"]').waitFor();
        await page.keyboard.press('n');
      }
      await page.keyboard.press('s');
      await page.locator('.comment-card textarea').fill('过程方法有效。');
      await page.waitForSelector('.save-state[data-state="saved"]');
      await page.reload();
      await page.waitForSelector('.item-card');
      const kept = await page.locator('.item-progress [data-given="true"]').count();
      const band = await page.locator('.band [aria-pressed="true"]').count();
      await page.setViewportSize(phone);
      await takeShot(page, 'score-zh-phone');
      await page.setViewportSize(desktop);
      await takeShot(page, 'score-zh-desktop');
      await page.click('[data-do="hand-in"]');
      await page.click('.ant-popconfirm .ant-btn-primary');
      await page.waitForSelector('[data-sheet="in"]');

      expect(items).toBeGreaterThan(3);
      expect(kept).toBe(items);
      expect(band).toBe(1);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});
