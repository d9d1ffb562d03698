import type { Page } from 'playwright-core';

const shanghaiMs = 8 * 3_600_000;

/** Sets the business clock with the demonstration's bar, which every page shows. */
export async function moveClock(page: Page, to: string): Promise<void> {
  const local = new Date(Date.parse(to) + shanghaiMs).toISOString().slice(0, 16);
  await page.fill('#demo-to', local);
  await page.click('[data-do="set-clock"]');
  await page.locator(`.demonstration-bar [data-now^="${to.slice(0, 16)}"]`).waitFor();
}
