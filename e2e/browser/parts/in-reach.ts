import { languages } from '@laureate/locales';
import type { Page } from 'playwright-core';
import { breachesOn, sidewaysOn } from './axe.ts';
import { desktop, phone, takeShot } from './shots.ts';

/** Reads the pages in another language from now on, as somebody does who chooses it in the menu. */
export const readIn = (page: Page, language: string, more: object = {}) =>
  page.evaluate(
    `localStorage.setItem('laureate.preferences', ${JSON.stringify(JSON.stringify({ language, ...more }))})`,
  );

/** What is wrong with a page as it stands, in one size of the window. */
async function wrongAt(page: Page, name: string, viewport: typeof desktop): Promise<string[]> {
  await page.setViewportSize(viewport);
  const wrong = (await breachesOn(page)).map((each) => `${name} ${each}`);
  const sideways = await sidewaysOn(page);
  await takeShot(page, name);
  return sideways > 0 ? [...wrong, `${name}: ${sideways} pixels too wide`] : wrong;
}

/** What is wrong with a page as it stands, on a desk and on a phone. */
export async function wrongWith(page: Page, name: string): Promise<string[]> {
  return [
    ...(await wrongAt(page, `${name}-desktop`, desktop)),
    ...(await wrongAt(page, `${name}-phone`, phone)),
  ];
}

/** Reads a page anew with other preferences, once it shows what it is for. */
async function readAnew(page: Page, shows: string, ...preferences: [string, object?]): Promise<void> {
  await readIn(page, ...preferences);
  await page.setViewportSize(desktop);
  await page.reload();
  await page.waitForSelector(shows);
  await page.waitForSelector('.ant-skeleton', { state: 'detached' });
}

/** What is wrong with a page in every language, and in the dark with large letters; Chinese and light afterwards. */
export async function wrongInAll(page: Page, name: string, shows: string): Promise<string[]> {
  const wrong: string[] = [];
  await readAnew(page, shows, 'zh-CN', { large: true, shade: 'dark' });
  wrong.push(...(await wrongAt(page, `${name}-dark-phone`, phone)));
  for (const language of languages.toReversed()) {
    await readAnew(page, shows, language);
    wrong.push(...(await wrongWith(page, `${name}-${language.slice(0, 2)}`)));
  }
  await page.setViewportSize(desktop);
  return wrong;
}
