import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breachesOn, sidewaysOn } from './parts/axe.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { type OpenCities, openCities } from './parts/open-cities.ts';
import { onePageOfEachKind } from './parts/public-kinds.ts';
import { desktop, phone, takeShot } from './parts/shots.ts';
import { Visitors } from './parts/visitors.ts';

const longestMs = 300_000;

let cities: OpenCities;
let browser: OwnBrowser;
let visitors: Visitors;
let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  cities = await openCities([
    { example: 'wuhan-draft2', until: '2027-03-02 09:00', stage: 'approval' },
    { example: 'yangquan-2021', until: '2021-12-29 12:00', stage: 'public-notice' },
  ]);
  pages = await onePageOfEachKind(cities.service.app);
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, cities.address);
});
afterAll(async () => {
  await browser.close();
  await cities.close();
});

describe('the public pages', () => {
  it('are there in every kind', () => {
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['cities', 'city', 'notices', 'honours', 'certificate', 'record', 'open-data']),
    );
    expect([...pages.keys()]).toEqual(
      expect.arrayContaining(['round', 'notice', 'local-notice', 'scheme', 'matrix']),
    );
  });

  it.each(['', '/en'])(
    'are within the reach of everybody, on a desk and on a phone%s',
    async (folder) => {
      const page = await (await visitors.fresh()).newPage();
      const wrong: string[] = [];

      for (const [kind, url] of pages) {
        await page.goto(`${folder}${url}`);
        for (const [size, viewport] of Object.entries({ desktop, phone })) {
          await page.setViewportSize(viewport);
          wrong.push(...(await breachesOn(page)).map((each) => `${kind} ${size} ${each}`));
          const sideways = await sidewaysOn(page);
          if (sideways > 0) wrong.push(`${kind} ${size}: ${sideways} pixels too wide`);
          await takeShot(page, `public-${kind}-${folder === '' ? 'zh' : 'en'}-${size}`);
        }
      }
      await page.context().close();

      expect(wrong).toEqual([]);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );

  it('need no script: on a phone any notice is three taps away, and a certificate is looked up', async () => {
    const context = await visitors.fresh({ javaScriptEnabled: false, viewport: phone });
    const page = await context.newPage();

    await page.goto('/');
    await page.click('main a[href^="/c/lanchuan"]');
    await page.click('main a[href$="/notices"]');
    await page.click('main a[href*="/notice/"]');
    const heading = await page.textContent('h1');
    await page.goto('/c/jiangcheng/certificate');
    await page.fill('input[name="number"]', 'JC-2027-1');
    await page.click('form button');
    const told = await page.textContent('main');
    await context.close();

    expect(heading).toContain('公示');
    expect(told).toContain('JC-2027-1');
    expect(told).toContain('江城云岭生物医药有限公司');
    expect(visitors.problems).toEqual([]);
  });
});
