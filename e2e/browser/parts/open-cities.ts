import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signingKeyToPem } from '@laureate/node';
import { writeAccount, writeSeat } from '../../../packages/server/src/accounts/make-account.ts';
import { hashPassword } from '../../../packages/server/src/accounts/passwords/hash-password.ts';
import { readSettings } from '../../../packages/server/src/config/settings.ts';
import {
  type DemonstrationCity,
  demonstrationCity,
} from '../../../packages/server/src/demo/demonstration-city.ts';
import { demonstrationPassword } from '../../../packages/server/src/demo/start-demonstration.ts';
import type { Stop } from '../../../packages/server/src/demo/stops.ts';
import { takeOver } from '../../../packages/server/src/demo/take-over.ts';
import { openService, type Service } from '../../../packages/server/src/serve.ts';
import { signingKey } from '../../../packages/server/src/vault/kept-secrets.ts';
import { keyFor } from '../../../packages/server/src/vault/master-key.ts';
import type { OpenDemonstration } from '../../parts/open-demonstration.ts';
import { storyCity, type Telling } from './story-city.ts';

const folders = {
  examples: fileURLToPath(new URL('../../../examples', import.meta.url)),
  schemes: fileURLToPath(new URL('../../../schemes', import.meta.url)),
};

/** Cities that answer on 127.0.0.1. */
export type OpenCities = Pick<OpenDemonstration, 'service' | 'address' | 'cities' | 'close'>;

/** Settings of a service of the tests: nobody waits for a try, passwords are hashed cheaply. */
export const quick = {
  settings: { LAUREATE_PORT: '0', LAUREATE_LOG: 'error', LAUREATE_REQUESTS_PER_MINUTE: '1000000' },
  accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, costlyPerMinute: 1_000_000 },
};

/** A city of an example, stopped where a test needs it. */
async function cityAt({ house }: Service, stop: Stop): Promise<DemonstrationCity> {
  const keys = {
    signingKey: signingKeyToPem(await signingKey(house.store, house.master)),
    indexKey: keyFor(house.master, 'index of codes'),
  };
  return demonstrationCity(folders, stop, keys);
}

/** Takes a city over, with an account for everybody in it. */
async function lay({ house, accounts }: Service, city: DemonstrationCity): Promise<void> {
  await takeOver(house, city);
  const password = await hashPassword(demonstrationPassword, accounts.ground.settings.passwordCost);
  await house.store.transact(async (db) => {
    for (const { login, name, jurisdiction, person } of city.accounts) {
      const logins = [{ kind: 'name' as const, text: login.toLowerCase() }];
      const account = await writeAccount(accounts.ground, db, { name, logins, password });
      await writeSeat(accounts.ground, db, { account, jurisdiction, person });
    }
  });
}

/** A demonstration with cities that stand where a test needs them to: at stops of examples, or told from the story. */
export async function openCities(wanted: readonly (Stop | Telling)[]): Promise<OpenCities> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-cities-'));
  const settings = readSettings({ LAUREATE_DATA: folder, ...quick.settings });
  const service = await openService(settings, { isDemonstration: true, accounts: quick.accounts });
  const cities = new Map<string, DemonstrationCity>();
  for (const each of wanted) {
    const city = 'example' in each ? await cityAt(service, each) : await storyCity(service, each);
    await lay(service, city);
    cities.set(city.jurisdiction, city);
  }
  const address = await service.listen();
  return {
    service,
    address,
    cities,
    close: async () => {
      await service.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
