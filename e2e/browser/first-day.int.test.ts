import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commands } from '@laureate/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstStart } from '../../packages/server/src/accounts/set-up/first-start.ts';
import { readSettings } from '../../packages/server/src/config/settings.ts';
import { openService, type Service } from '../../packages/server/src/serve.ts';
import { fieldOf } from '../../packages/web/src/features/act-form/model/field-of.ts';
import { aPdf } from './parts/a-pdf.ts';
import { breachesOn } from './parts/axe.ts';
import { buildStalePages } from './parts/built-pages.ts';
import { FormFiller } from './parts/fill-form.ts';
import { type OwnBrowser, openBrowser } from './parts/open-browser.ts';
import { quick } from './parts/open-cities.ts';
import { takeShot } from './parts/shots.ts';
import { codeOf } from './parts/totp.ts';
import { signIn, Visitors } from './parts/visitors.ts';

const longestMs = 300_000;
const folder = mkdtempSync(join(tmpdir(), 'laureate-first-day-'));
const password = 'a long sentence for the first day';

let service: Service;
let browser: OwnBrowser;
let visitors: Visitors;
beforeAll(async () => {
  await buildStalePages();
  const settings = readSettings({ LAUREATE_DATA: folder, ...quick.settings });
  service = await openService(settings, { accounts: quick.accounts });
  browser = await openBrowser();
  visitors = new Visitors(browser.browser, await service.listen());
});
afterAll(async () => {
  await browser.close();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});

const tokenOf = (link: string | undefined): string => link?.split('#')[1] ?? '';
const offices = ['system', 'security', 'audit'] as const;

/** The one-time link: a city and its three administrators. Answers the link of each. */
async function openCity(page: Page, token: string): Promise<string[]> {
  await page.goto(`/app/setup#${token}`);
  await page.fill('#jurisdiction', 'qinghe');
  await page.fill('#name-zh', '清河市（虚构）');
  await page.fill('#name-en', 'Qinghe (fictional)');
  for (const [at, office] of offices.entries()) {
    await page.fill(`#${office}-party`, `${office}-person`);
    await page.fill(`#${office}-name`, `管理员${at + 1}`);
    await page.fill(
      `#${office}-code`,
      ['990001197405050047', '99000119750606005X', '990001197607070062'][at] ?? '',
    );
  }
  await takeShot(page, 'set-up-zh-desktop');
  expect(await breachesOn(page)).toEqual([]);
  await page.click('form button[type=submit]');
  await page.locator('.links a').nth(2).waitFor();
  const links = await page.locator('.links a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

/** An administrator takes the invitation, ties an authenticator, keeps the recovery codes; answers the secret. */
async function takeSeat(page: Page, link: string, login: string): Promise<string> {
  await page.goto(`/app/invitation#${tokenOf(link)}`);
  await page.fill('#own-name', login);
  await page.fill('#login-user', login);
  await page.fill('#new-password', password);
  await page.click('form button[type=submit]');
  const secret = (await page.textContent('.sign-in-form code')) ?? '';
  await page.fill('#first-code', codeOf(secret));
  await page.click('.sign-in-form button[type=submit]');
  await page.waitForSelector('.recovery-codes li');
  expect(await page.locator('.recovery-codes li').count()).toBe(10);
  await page.click('[data-do="codes-kept"]');
  await page.waitForSelector('.shell-head');
  return secret;
}

/** Takes a command of the guided set-up through its form. */
async function takeStep(page: Page, command: string, payload: object): Promise<void> {
  await page.click('.shell-nav a[href$="/city/qinghe"]');
  await page.click(`[data-step] [data-command="${command}"] >> nth=0`);
  const form = page.locator(`form[data-act="${command}"]`);
  await form.locator('.act-buttons').waitFor();
  const known = commands.get(command);
  if (known) await new FormFiller(form, (name) => aPdf(name, name)).fill(fieldOf(known.payload), payload);
  await form.locator('[data-do="perform"]').click();
  await page.waitForSelector('.act-done');
}

const isDone = async (page: Page, step: string) =>
  (await page.locator(`[data-step="${step}"]`).getAttribute('data-done')) === 'true';

const bodies = [
  ['government', 'government', '清河市人民政府'],
  ['committee', 'committee', '评定委员会'],
  ['office', 'office', '评定委员会办公室'],
  ['district-01', 'district-office', '东区推荐办'],
] as const;

describe('the first day', () => {
  it(
    'leads from the one-time link over three administrators to the bodies; it is left and taken up again',
    async () => {
      const first = await firstStart(service.accounts.ground);
      const page = await (await visitors.fresh()).newPage();
      const links = await openCity(page, tokenOf(first?.link));
      const [forSystem = '', forSecurity = '', forAudit = ''] = links;
      const system = await (await visitors.fresh()).newPage();
      const security = await (await visitors.fresh()).newPage();
      const audit = await (await visitors.fresh()).newPage();
      await takeSeat(system, forSystem, 'system-person');
      const secret = await takeSeat(security, forSecurity, 'security-person');
      await takeSeat(audit, forAudit, 'audit-person');

      await system.click('.shell-nav a[href$="/city/qinghe"]');
      await system.click('[data-step="names"] [data-do="shipped-names"]');
      await system.waitForSelector('[data-step="names"][data-done="true"]');
      for (const [body, kind, zh] of bodies.slice(0, 2))
        await takeStep(security, 'register-body', { body, kind, name: { zh, en: body } });
      await security.click('[data-do="sign-out"]');
      await security.waitForSelector('#login');
      await signIn(security, 'security-person', password);
      await security.fill('#code', codeOf(secret, 1));
      await security.click('.sign-in-form button[type=submit]');
      await security.click('.shell-nav a[href$="/city/qinghe"]');
      await security.waitForSelector('[data-step="bodies"]');
      const before = await isDone(security, 'bodies');
      for (const [body, kind, zh] of bodies.slice(2))
        await takeStep(security, 'register-body', { body, kind, name: { zh, en: body } });
      await security.click('.shell-nav a[href$="/city/qinghe"]');
      await security.waitForSelector('[data-step="bodies"][data-done="true"]');
      await takeShot(security, 'set-up-steps-zh-desktop');

      expect(links).toHaveLength(3);
      expect(before).toBe(false);
      expect(await isDone(security, 'jurisdiction')).toBe(true);
      expect(await isDone(security, 'heads')).toBe(false);
      expect(visitors.problems).toEqual([]);
    },
    longestMs,
  );
});
