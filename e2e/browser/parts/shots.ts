import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

export const desktop = { width: 1280, height: 900 };
export const phone = { width: 390, height: 844 };

/** Writes the whole page as a PNG into the folder that `LAUREATE_SHOTS` names, if it names one. */
export async function takeShot(page: Page, name: string): Promise<void> {
  const folder = process.env.LAUREATE_SHOTS;
  if (folder === undefined || folder === '') return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
