import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { demonstrationPassword } from '../../../packages/server/src/demo/start-demonstration.ts';
import { watchPages } from './watch-page.ts';

const longestWaitMs = 60_000;

/** Signs in through the page, with name and password. */
export async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.fill('#login', login);
  await page.fill('#password', password);
  await page.click('.sign-in-form button[type=submit]');
}

/** The people who use the pages: each has a browser of their own and signs in once. */
export class Visitors {
  /** What no page may do and one did. */
  readonly problems: string[] = [];
  readonly #browser: Browser;
  readonly #address: string;
  readonly #options: BrowserContextOptions;
  readonly #pages = new Map<string, Promise<Page>>();

  constructor(browser: Browser, address: string, options: BrowserContextOptions = {}) {
    this.#browser = browser;
    this.#address = address;
    this.#options = options;
  }

  /** The page of a person of a city, signed in. */
  as(jurisdiction: string, person: string): Promise<Page> {
    const login = `${jurisdiction}.${person}`.toLowerCase();
    const known = this.#pages.get(login) ?? this.#enter(login);
    this.#pages.set(login, known);
    return known;
  }

  /** A browser nobody has used before. */
  async fresh(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const context = await this.#browser.newContext({
      baseURL: this.#address,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...this.#options,
      ...options,
    });
    context.setDefaultTimeout(longestWaitMs);
    watchPages(context, this.problems);
    return context;
  }

  async #enter(login: string): Promise<Page> {
    const page = await (await this.fresh()).newPage();
    await page.goto('/app/sign-in');
    await signIn(page, login, demonstrationPassword);
    await page.waitForSelector('.shell-head');
    return page;
  }
}
