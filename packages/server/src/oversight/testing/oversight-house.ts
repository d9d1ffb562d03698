import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@laureate/core';
import { readLogin } from '../../accounts/logins/read-login.ts';
import { makeAccount } from '../../accounts/make-account.ts';
import { codeAt } from '../../accounts/second-factor/authenticator.ts';
import { Browser } from '../../accounts/testing/browser.ts';
import type { City } from '../../city/city.ts';
import { readSettings, type Settings } from '../../config/settings.ts';
import { openService, type Service } from '../../serve.ts';
import type { StoreKind } from '../../store/store.ts';
import { emptyDatabase } from '../../testing/test-databases.ts';
import { found, openAward, openRound, play } from '../../testing/town.ts';
import { bodyRow, seatRows } from '../../testing/town-rows.ts';

/** The town of these tests. */
export const town = 'town';
const origin = 'http://127.0.0.1:8080';
const password = 'correct horse battery';
const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

/** The whole service over a town with a round, two cases, supervisors and the three administrators. */
export interface OversightHouse {
  readonly service: Service;
  readonly settings: Settings;
  readonly city: City;
  /** A browser in which a person of the town is signed in, with a second factor. */
  as(person: string): Promise<Browser>;
  /** A browser without a cookie. */
  nobody(): Browser;
  close(): Promise<void>;
}

/** Persons beside those of every town, by the seats they are named after. */
const seats = [
  ['second-secadmin', 'security-administration', 'deputy'],
  ['watcher', 'supervision', 'head'],
  ['shut-out', 'supervision', 'member'],
] as const;

async function layTown(city: City): Promise<void> {
  await found(city);
  await play(city, [bodyRow(['supervision', 'supervision-group', 'committee']), ...seatRows(seats)]);
  await openAward(city, 2);
  await openRound(city, 'r1', 2);
}

/** Opens the house on an empty database of one kind. */
export async function oversightHouse(kind: StoreKind): Promise<OversightHouse> {
  const database = await emptyDatabase(kind);
  const folder = mkdtempSync(join(tmpdir(), 'laureate-oversight-'));
  const settings = readSettings({
    LAUREATE_DATA: kind === 'sqlite' ? database.place : folder,
    LAUREATE_LOG: 'silent',
    LAUREATE_ORIGIN: origin,
    LAUREATE_REQUESTS_PER_MINUTE: '1000000',
    ...(kind === 'postgres' ? { DATABASE_URL: database.place } : {}),
  });
  const service = await openService(settings, {
    accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, costlyPerMinute: 1_000_000 },
  });
  const city = service.house.cities.city(town);
  await layTown(city);
  await service.house.clock.setTo(town, instantOf('2026-01-13 10:00'));
  await service.app.ready();
  const browsers = new Map<string, Promise<Browser>>();
  const nobody = () => new Browser(service.app, origin, '192.0.2.1');
  const signIn = async (person: string) => {
    await makeAccount(service.accounts.ground, {
      name: `Account of ${person}`,
      logins: [readLogin(`login.${person}`)].filter((login) => login !== undefined),
      password,
      seats: new Map([[town, person]]),
      secondFactor: secret,
    });
    const browser = nobody();
    await browser.post('session', { login: `login.${person}`, password });
    const shown = await browser.post('session/second-factor', { code: codeAt(secret, Date.now()) });
    if (shown.status !== 200) throw new Error(`${person} cannot sign in: ${JSON.stringify(shown.body)}`);
    return browser;
  };
  return {
    service,
    settings,
    city,
    nobody,
    as: (person) => {
      const browser = browsers.get(person) ?? signIn(person);
      browsers.set(person, browser);
      return browser;
    },
    close: async () => {
      await service.close();
      await database.remove();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
