import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import Fastify, { type FastifyInstance } from 'fastify';
import { KeptClock } from '../../city/clock.ts';
import type { Store, StoreKind } from '../../store/store.ts';
import { emptyDatabase } from '../../testing/test-databases.ts';
import { found, testCities, testMaster } from '../../testing/town.ts';
import { type AccountSettings, accountSettings } from '../account-settings.ts';
import { type Accounts, type AccountsTools, openAccounts } from '../accounts.ts';
import { readLogin } from '../logins/read-login.ts';
import { makeAccount } from '../make-account.ts';
import { codeAt } from '../second-factor/authenticator.ts';
import { Browser } from './browser.ts';

/** The cheapest argon2id there is: tests try the order of things, not the cost. */
export const fastCost = { memoryKiB: 8, passes: 1, lanes: 1 };
export const origin = 'http://127.0.0.1:8080';
export const town = 'town';
export const password = 'correct horse battery';
/** A day after the town was founded, by the machine's clock and by the business clock. */
export const start = Date.parse('2026-01-13T01:00:00.000Z');
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const stepMs = 30_000;

/** A house with accounts over a founded town, on a clock the test moves. */
export interface AccountHouse {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly app: FastifyInstance;
  readonly outbox: string;
  now: number;
  /** An account for a person of the town; with a second factor unless told otherwise. */
  account(person: string, logins: readonly string[], withSecondFactor?: boolean): Promise<string>;
  /** A browser without a cookie. */
  browser(address?: string): Browser;
  /** A browser signed in with the password and, where it is asked for, a fresh code. */
  signedIn(login: string): Promise<Browser>;
  /** A code nobody has used: the clock moves on by one step. */
  freshCode(of?: string): string;
  close(): Promise<void>;
}

/** What a house differs in from the usual. */
export interface HouseWish {
  readonly settings?: Partial<AccountSettings>;
  readonly tools?: Partial<AccountsTools>;
  readonly isEmpty?: boolean;
}

async function appWith(accounts: Accounts): Promise<FastifyInstance> {
  const app = Fastify({ trustProxy: true });
  await app.register(cookie);
  accounts.routes(app);
  app.route({
    method: ['GET', 'POST'],
    url: '/who',
    handler: async (request) => {
      const visitor = await accounts.whoAsks(request);
      return visitor.kind === 'account' ? { ...visitor, seats: Object.fromEntries(visitor.seats) } : visitor;
    },
  });
  return app;
}

/** Opens a house on an empty database of one kind. */
export async function accountHouse(kind: StoreKind, wish: HouseWish = {}): Promise<AccountHouse> {
  const database = await emptyDatabase(kind);
  const store = await database.open();
  const cities = testCities(store);
  if (!wish.isEmpty) await found(cities.city(town));
  const outbox = mkdtempSync(join(tmpdir(), 'laureate-outbox-'));
  const clock = { now: start };
  const now = () => clock.now;
  const accounts = openAccounts({
    store,
    master: testMaster,
    cities,
    clock: new KeptClock(store, now),
    settings: accountSettings({ origin, passwordCost: fastCost, ...wish.settings }),
    outbox,
    now,
    ...wish.tools,
  });
  const app = await appWith(accounts);
  const freshCode = (of = secret) => {
    clock.now += stepMs;
    return codeAt(of, clock.now);
  };
  const browser = (address = '192.0.2.1') => new Browser(app, origin, address);
  return {
    store,
    accounts,
    app,
    outbox,
    get now() {
      return clock.now;
    },
    set now(at: number) {
      clock.now = at;
    },
    browser,
    freshCode,
    account: (person, logins, withSecondFactor = true) =>
      makeAccount(accounts.ground, {
        name: `Name of ${person}`,
        logins: logins.map(readLogin).filter((login) => login !== undefined),
        password,
        seats: new Map([[town, person]]),
        ...(withSecondFactor ? { secondFactor: secret } : {}),
      }),
    signedIn: async (login) => {
      const own = browser();
      const answer = await own.post('session', { login, password });
      if (answer.body.needs === 'second-factor')
        await own.post('session/second-factor', { code: freshCode() });
      return own;
    },
    close: async () => {
      await accounts.idle();
      await app.close();
      await database.remove();
      rmSync(outbox, { recursive: true, force: true });
    },
  };
}
