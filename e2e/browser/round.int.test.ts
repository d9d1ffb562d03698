import { isAsExpected, RowDriver } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BrowserPort } from './parts/browser-port.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { type OpenCities, openCities } from './parts/open-cities.ts';
import { Visitors } from './parts/visitors.ts';

let demonstration: OpenCities;
let browser: OwnBrowser;
beforeAll(async () => {
  await buildStalePages();
  demonstration = await openCities([
    { example: 'wuhan-draft2', until: '2026-09-30 09:00', stage: 'composite' },
  ]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await demonstration.close();
});

const longestMs = 1_200_000;

describe('a round of the demonstration, carried to its end in the browser', () => {
  it(
    'by everybody through the pages, each act as its row says',
    async () => {
      const city = demonstration.cities.get('jiangcheng');
      if (!city) throw new Error('no such city');
      const visitors = new Visitors(browser.browser, demonstration.address);
      const port = new BrowserPort(demonstration, city, visitors);
      const { rows, mark } = city.later;
      const registry = `registry/${city.jurisdiction}`;
      const driver = new RowDriver(port, { registry, round: city.round, from: mark });
      const otherwise: string[] = [];
      const began = Date.now();

      for (const { row, place } of rows) {
        for (const played of await driver.play(row))
          if (!isAsExpected(played))
            otherwise.push(`${place.file}:${place.line} ${row.do}: ${JSON.stringify(played.outcome)}`);
      }

      console.log(`${port.acts} acts done in the browser in ${Math.round((Date.now() - began) / 1000)} s`);
      expect(otherwise).toEqual([]);
      expect(port.acts).toBeGreaterThan(250);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});
