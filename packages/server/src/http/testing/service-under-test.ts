import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signingKeyToPem } from '@laureate/node';
import { writeAccount, writeSeat } from '../../accounts/make-account.ts';
import { hashPassword } from '../../accounts/passwords/hash-password.ts';
import { readSettings } from '../../config/settings.ts';
import { type DemonstrationCity, demonstrationCity } from '../../demo/demonstration-city.ts';
import type { Stop } from '../../demo/stops.ts';
import { takeOver } from '../../demo/take-over.ts';
import { openService, type Service } from '../../serve.ts';
import { sizesOf } from '../../store/streams.ts';
import { signingKey } from '../../vault/kept-secrets.ts';
import { keyFor } from '../../vault/master-key.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../../../../../${name}`, import.meta.url));
const folders = { examples: folderOf('examples'), schemes: folderOf('schemes') };
const origin = 'http://127.0.0.1:8080';
const password = 'a long enough password';

/** Headers that make a request somebody's. */
export type Credentials = Readonly<Record<string, string>>;

/** The whole service with one made-up city and accounts for its people. */
export interface ServiceUnderTest {
  readonly service: Service;
  readonly city: DemonstrationCity;
  /** Signs somebody in by the page's own way. */
  signIn(person: string): Promise<Credentials>;
  sizes(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

const manyTries = { free: 1e9, firstWaitMs: 1, lockAfter: 1e9, lockMs: 1, forgetMs: 1 };

async function makeAccounts(
  { accounts, house }: Service,
  city: DemonstrationCity,
  persons: readonly string[],
) {
  const hashed = await hashPassword(password, accounts.ground.settings.passwordCost);
  await house.store.transact(async (db) => {
    for (const person of persons) {
      const logins = [{ kind: 'name', text: person }] as const;
      const account = await writeAccount(accounts.ground, db, { name: person, logins, password: hashed });
      await writeSeat(accounts.ground, db, { account, jurisdiction: city.jurisdiction, person });
    }
  });
}

/** Opens the whole service on an embedded database; passwords are cheap and tries are not counted. */
export async function serviceUnderTest(
  stop: Stop,
  personsOf: (accounts: DemonstrationCity['accounts']) => readonly string[],
): Promise<ServiceUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-service-'));
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_LOG: 'silent',
    LAUREATE_ORIGIN: origin,
    LAUREATE_REQUESTS_PER_MINUTE: '1000000000',
  });
  const service = await openService(settings, {
    isDemonstration: true,
    accounts: {
      passwordCost: { memoryKiB: 64, passes: 1, lanes: 1 },
      costlyPerMinute: 1e9,
      accountTries: manyTries,
      addressTries: manyTries,
    },
  });
  const { house, app } = service;
  const city = demonstrationCity(folders, stop, {
    signingKey: signingKeyToPem(await signingKey(house.store, house.master)),
    indexKey: keyFor(house.master, 'index of codes'),
  });
  await takeOver(house, city);
  await makeAccounts(service, city, personsOf(city.accounts));
  await app.ready();
  return {
    service,
    city,
    signIn: async (person) => {
      const reply = await app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { origin },
        payload: { login: person, password },
      });
      const cookie = reply.cookies.find(({ name }) => name === 'laureate')?.value;
      if (cookie === undefined) throw new Error(`${person} cannot sign in: ${reply.body}`);
      return { cookie: `laureate=${cookie}`, origin, 'x-laureate': '1' };
    },
    sizes: async () => Object.fromEntries(await sizesOf(house.store.db, city.jurisdiction)),
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
