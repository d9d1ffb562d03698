import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signingKeyToPem } from '@laureate/node';
import { writeAccount, writeSeat } from '../accounts/make-account.ts';
import { hashPassword } from '../accounts/passwords/hash-password.ts';
import { takeInFile } from '../files/take-in-file.ts';
import type { Service } from '../serve.ts';
import { keepSecret, keptSecret } from '../store/secrets.ts';
import type { Store } from '../store/store.ts';
import { signingKey } from '../vault/kept-secrets.ts';
import { keyFor } from '../vault/master-key.ts';
import { demonstrationCities } from './demonstration.ts';
import type { DemonstrationAccount } from './demonstration-accounts.ts';
import type { DemonstrationCity } from './demonstration-city.ts';
import { evidencePdf } from './evidence-pdf.ts';
import { takeOver } from './take-over.ts';

const markName = 'demonstration';
const folders = {
  examples: fileURLToPath(new URL('../../../../examples', import.meta.url)),
  schemes: fileURLToPath(new URL('../../../../schemes', import.meta.url)),
};

/** The one password of every account of a demonstration; it is shown on the sign-in page. */
export const demonstrationPassword = 'laureate-demo';

/** Whether a store holds a demonstration. */
export async function isDemonstrationStore(store: Store): Promise<boolean> {
  return (await keptSecret(store.db, markName)) !== undefined;
}

/** An account as the sign-in page and the console show it. */
export type ShownAccount = Pick<DemonstrationAccount, 'login' | 'name' | 'jurisdiction' | 'hats'>;

/** The accounts that the sign-in page of a demonstration shows. */
export async function shownAccounts(store: Store): Promise<readonly ShownAccount[]> {
  return JSON.parse((await keptSecret(store.db, markName)) ?? '[]') as ShownAccount[];
}

async function makeAccounts(
  { accounts, house }: Service,
  city: DemonstrationCity,
  password: string,
): Promise<void> {
  await house.store.transact(async (db) => {
    for (const { login, name, jurisdiction, person } of city.accounts) {
      const account = await writeAccount(accounts.ground, db, {
        name,
        logins: [{ kind: 'name', text: login.toLowerCase() }],
        password,
      });
      await writeSeat(accounts.ground, db, { account, jurisdiction, person });
    }
  });
}

/**
 * Lays the files of a city into the house, one after the other, as if they had been handed in; stops when told to.
 * Throws when one is refused.
 */
export async function layFiles(
  { files }: Service,
  city: DemonstrationCity,
  isOver: () => boolean,
): Promise<void> {
  const most = 1024 ** 3;
  const limits = { maxBytes: most, maxEntries: most, maxInflatedBytes: most, ratio: most };
  const folder = await mkdtemp(join(tmpdir(), 'laureate-evidence-'));
  try {
    for (const { name, path, subject } of city.files) {
      if (isOver()) return;
      const plain = join(folder, 'evidence.pdf');
      await writeFile(plain, evidencePdf(await readFile(path)));
      const place = { jurisdiction: city.jurisdiction, subject };
      const title = `${basename(name, extname(name))}.pdf`;
      const handedIn = {
        place,
        path: plain,
        name: title,
        by: markName,
        upload: `${subject} ${name}`,
        limits,
      };
      const taken = await takeInFile(files.room, handedIn);
      if ('refused' in taken) throw new Error(`${name}: ${JSON.stringify(taken.refused)}`);
    }
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Fills an empty store with the made-up cities; does nothing where they are already. Tells each city as it is ready. */
export async function fillDemonstration(
  service: Service,
  onCity: (city: DemonstrationCity) => void = () => undefined,
): Promise<void> {
  const { house, accounts } = service;
  if (await isDemonstrationStore(house.store)) return;
  if ((await house.cities.ids()).length > 0)
    throw new RangeError('the data folder holds real data: name another one');
  const keys = {
    signingKey: signingKeyToPem(await signingKey(house.store, house.master)),
    indexKey: keyFor(house.master, 'index of codes'),
  };
  const password = await hashPassword(demonstrationPassword, accounts.ground.settings.passwordCost);
  const shown: ShownAccount[] = [];
  for await (const city of demonstrationCities(folders, keys)) {
    await takeOver(house, city);
    await makeAccounts(service, city, password);
    for (const { login, name, jurisdiction, hats, isShown } of city.accounts)
      if (isShown) shown.push({ login, name, jurisdiction, hats });
    onCity(city);
  }
  await keepSecret(house.store.db, markName, JSON.stringify(shown));
}
