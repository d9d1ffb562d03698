import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPassword } from '../../packages/server/src/demo/start-demonstration.ts';
import { aPdf } from './parts/a-pdf.ts';
import { closeSheet, toRound } from './parts/act-at-desk.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { type OpenCities, openCities } from './parts/open-cities.ts';
import { Visitors } from './parts/visitors.ts';

const city = 'jiangcheng';
const round = 'jc-2026';
const longestMs = 240_000;

let cities: OpenCities;
let browser: OwnBrowser;
let visitors: Visitors;
beforeAll(async () => {
  await buildStalePages();
  cities = await openCities([{ example: 'wuhan-draft2', until: '2026-01-12 09:00', stage: 'application' }]);
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, cities.address);
});
afterAll(async () => {
  await browser.close();
  await cities.close();
});

/** Opens the form of an organisation's application. */
async function begin(page: Page, party: string): Promise<void> {
  await toRound(page, city, round);
  await page.click('.desks [data-desk="apply"]');
  await page.fill('#party', party);
  await page.click('[data-do="begin"]');
  await page.waitForSelector('[data-section-shown="basic"]');
}

const show = (page: Page, section: string) => page.click(`.contents [data-section="${section}"]`);
const isSaved = (page: Page) => page.waitForSelector('.save-state[data-state="saved"]');
const firstCriterion = '.contents [data-section^="criterion-"]';
const firstText = '.application-section textarea >> nth=0';
const textOnPage = (page: Page) => page.inputValue(firstText);

/** Opens the first criterion of the form and writes its first text. */
async function write(page: Page, text: string): Promise<void> {
  await page.click(`${firstCriterion} >> nth=0`);
  await page.fill(firstText, text);
}

/** Comes back to the form as from a new morning: everything on the page is gone but what was kept. */
async function comeBack(page: Page): Promise<string> {
  await page.reload();
  await page.click(`${firstCriterion} >> nth=0`);
  return textOnPage(page);
}

async function stateAllFacts(page: Page): Promise<void> {
  await show(page, 'facts');
  for (const fact of await page.locator('.application-section > [data-field^="claim."]').all()) {
    await fact.getByRole('switch').click();
    await fact.locator('input[type=file]').setInputFiles(aPdf('证明.pdf', '证明材料（虚构）'));
    await fact.locator('.files li').waitFor();
  }
}

describe('an applicant', () => {
  it(
    'is told in one list what is missing, fills it in, and files with a receipt of time and fingerprint',
    async () => {
      const page = await visitors.as(city, 'agent-04');
      const main = aPdf('自评报告.pdf', '自评报告（虚构）');
      await begin(page, 'org-04');

      await show(page, 'filing');
      await page.click('[data-do="check"]');
      await page.waitForSelector('.problems li');
      const missing = await page.locator('.problems li').count();
      await page.click('.problems [data-leads="basic"] >> nth=0');
      await page.waitForSelector('[data-section-shown="basic"]');
      await page.fill('[id="f-channel"]', 'district-04');
      await page.press('[id="f-channel"]', 'Tab');
      await page.fill('[id="f-contact"]', '虚构联系人，电话 00000000');
      await write(page, '公司建立了质量管理体系。');
      await page.setInputFiles('[data-evidence^="criterion-"]', aPdf('制度.pdf', '质量管理制度（虚构）'));
      await page.waitForSelector('.application-side .files li');
      await stateAllFacts(page);
      await show(page, 'papers');
      await page.setInputFiles('[data-evidence="papers"]', main);
      await page.waitForSelector('.application-side .files li');
      await show(page, 'filing');
      for (const box of await page.locator('.application-section .ant-checkbox-wrapper').all())
        await box.click();
      await isSaved(page);
      await page.click('[data-do="file"]');
      await page.click('.ant-popconfirm .ant-btn-primary');
      const receipt = page.locator('[data-receipt]');
      await receipt.waitFor();
      const told = (await receipt.textContent()) ?? '';

      expect(missing).toBeGreaterThan(1);
      expect(told).toContain(main.hash);
      expect(told).toMatch(/2026-01-12.*\d\d:\d\d/);
      await page.click('.desks [data-desk="apply"]');
      await page.waitForSelector('[data-filed]');
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );

  it(
    'loses nothing when the connection is lost while typing',
    async () => {
      const page = await visitors.as(city, 'agent-07');
      await begin(page, 'org-07');
      await write(page, '断网之前。');
      await isSaved(page);

      await page.context().setOffline(true);
      await page.fill(firstText, '断网之前。断网之后。');
      await page.waitForSelector('.save-state[data-state="offline"]');
      await page.context().setOffline(false);
      await page.click('.save-state button');
      await isSaved(page);

      expect(await comeBack(page)).toBe('断网之前。断网之后。');
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );

  it(
    'whose session ended while typing signs in over the page and loses nothing',
    async () => {
      const page = await visitors.as(city, 'agent-08');
      await begin(page, 'org-08');
      await write(page, '登录过期之前。');
      await isSaved(page);

      await page.context().clearCookies();
      await page.fill(firstText, '登录过期之前。登录过期之后。');
      await page.fill('dialog.sheet #password', demonstrationPassword);
      await page.fill('dialog.sheet #login', `${city}.agent-08`);
      await page.click('dialog.sheet button[type=submit]');
      await page.waitForSelector('dialog.sheet', { state: 'detached' });
      await isSaved(page);

      expect(await comeBack(page)).toBe('登录过期之前。登录过期之后。');
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});

describe('two people in one application', () => {
  /** An agent gives a colleague a mandate for the organisation, through the page. */
  async function authorise(page: Page, organisation: string, person: string): Promise<void> {
    await page.click(`.shell-nav a[href$="/city/${city}"]`);
    await page.click('.act-list [data-command="authorise-agent"]');
    await page.fill('[id="f-organisation"]', organisation);
    await page.press('[id="f-organisation"]', 'Tab');
    await page.fill('[id="f-person"]', person);
    await page.press('[id="f-person"]', 'Tab');
    await page.fill('[id="f-from"]', '2026-01-12');
    await page.fill('[id="f-to"]', '2026-12-31');
    await page.setInputFiles('[id="f-mandate"]', aPdf('授权书.pdf', '授权书（虚构）'));
    await page.waitForSelector('.files li');
    await page.click('[data-do="perform"]');
    await page.waitForSelector('.act-done');
    await closeSheet(page);
  }

  it(
    'see each other and overwrite nothing silently: whoever is late chooses',
    async () => {
      const first = await visitors.as(city, 'agent-09');
      const second = await visitors.as(city, 'agent-10');
      await authorise(first, 'org-09', 'agent-10');
      await begin(first, 'org-09');
      await write(first, '先写的。');
      await isSaved(first);
      await begin(second, 'org-09');
      await second.waitForSelector('.save-line .here');
      await second.click(`${firstCriterion} >> nth=0`);

      await write(first, '甲写的。');
      await isSaved(first);
      await second.fill(firstText, '乙写的。');
      const conflict = second.locator('.conflicts');
      await conflict.waitFor();
      const theirs = await conflict.locator('blockquote').textContent();
      const own = await textOnPage(second);
      await conflict.locator('[data-keep="mine"]').click();
      await isSaved(second);

      expect(theirs).toBe('甲写的。');
      expect(own).toBe('乙写的。');
      expect(await comeBack(first)).toBe('乙写的。');
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});
