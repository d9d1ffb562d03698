import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenDemonstration, openDemonstration } from '../parts/open-demonstration.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { readIn, wrongWith } from './parts/in-reach.ts';
import { type MainPage, mainPages } from './parts/main-pages.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { desktop } from './parts/shots.ts';
import { Visitors } from './parts/visitors.ts';

const longestMs = 300_000;

let demonstration: OpenDemonstration;
let browser: OwnBrowser;
let visitors: Visitors;
beforeAll(async () => {
  await buildStalePages();
  demonstration = await openDemonstration();
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, demonstration.address);
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

async function wrongIn(entry: MainPage, language: string): Promise<string[]> {
  const page = await visitors.as(entry.city, entry.as);
  await readIn(page, language);
  await page.setViewportSize(desktop);
  await page.goto(entry.path);
  await page.waitForSelector(entry.shows);
  await page.waitForSelector('.ant-skeleton', { state: 'detached' });
  return wrongWith(page, `${entry.name}-${language.slice(0, 2)}`);
}

describe.each(['zh-CN', 'en'])('the pages of the signed-in, read in %s', (language) => {
  it.each(mainPages.map((entry) => [entry.name, entry] as const))(
    '%s is within the reach of everybody, on a desk and on a phone',
    async (_, entry) => {
      expect(await wrongIn(entry, language)).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
    },
    longestMs,
  );

  it(
    'the sign-in page, too',
    async () => {
      const page = await (await visitors.fresh({ locale: language })).newPage();
      await page.goto('/app/sign-in');
      await page.waitForSelector('[data-login]');

      expect(await wrongWith(page, `sign-in-${language.slice(0, 2)}`)).toEqual([]);
      expect(visitors.problems.splice(0)).toEqual([]);
      await page.context().close();
    },
    longestMs,
  );
});
