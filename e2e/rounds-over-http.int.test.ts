import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recomputeDomain, verifyLedger } from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { laureate } from '../packages/cli/src/testing/laureate.ts';
import { adminCommands } from '../packages/server/src/admin/index.ts';
import { readSettings } from '../packages/server/src/config/settings.ts';
import { masterKeyPath } from '../packages/server/src/open-house.ts';
import { openBare } from '../packages/server/src/store/open-bare.ts';
import {
  filesBelow,
  findLeaks,
  type Haystack,
  type Needle,
  tablesOf,
} from '../packages/server/src/testing/find-leaks.ts';
import { carryOn } from './parts/carry-on.ts';
import { leaveSecrets } from './parts/leave-secrets.ts';
import {
  type KeptDemonstration,
  type OpenDemonstration,
  openDemonstration,
} from './parts/open-demonstration.ts';
import { download, overseersOf } from './parts/overseers.ts';
import { secretsOfExamples } from './parts/secrets.ts';

/** Three runs of the program take this long on a busy machine. */
const verifyMs = 180_000;
const jurisdictions = ['jiangcheng', 'lanchuan', 'chaoping', 'wangchuan'] as const;

let demonstration: KeptDemonstration;
let home: string;
/** What the server gave out of each city: by city and file. */
const exported = new Map<string, Buffer>();

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'laureate-exports-'));
  demonstration = await openDemonstration();
});
afterAll(async () => {
  await demonstration?.close();
  rmSync(home, { recursive: true });
});

const cityOf = (jurisdiction: string) => {
  const city = demonstration.cities.get(jurisdiction);
  if (!city) throw new Error('no such city');
  return city;
};

describe('the rounds of the demonstration, carried to the end over HTTP', () => {
  it.each(jurisdictions)('%s', async (jurisdiction) => {
    const carried = await carryOn(demonstration, cityOf(jurisdiction));

    expect(carried.otherwise).toEqual([]);
    expect(carried.done).toBeGreaterThan(100);
  });
});

/** The ledgers of a city as the public, its auditor and a supervisor get them. */
async function exportsOf(on: OpenDemonstration, jurisdiction: string): Promise<ReadonlyMap<string, Buffer>> {
  const { supervisor, auditor } = await overseersOf(on, cityOf(jurisdiction));
  const open = `/api/v1/open/${jurisdiction}`;
  const own = `/api/v1/registry/${jurisdiction}`;
  const asked = [
    ['public', supervisor, `${open}/ledger.public.jsonl`, `${open}/head.json`],
    ['auditor', auditor, `${own}/ledger.jsonl`, `${own}/head.json`],
    ['full', supervisor, `${own}/ledger.jsonl`, `${own}/head.json`],
  ] as const;
  const files = new Map<string, Buffer>();
  for (const [name, who, ledger, head] of asked) {
    files.set(`${name}.jsonl`, (await download(who, ledger)) ?? Buffer.alloc(0));
    files.set(`${name}.head.json`, (await download(who, head)) ?? Buffer.alloc(0));
  }
  return files;
}

const verified = (folder: string, name: string) =>
  laureate([
    'verify',
    join(folder, `${name}.jsonl`),
    '--head',
    join(folder, `${name}.head.json`),
    '--lang',
    'en',
  ]);

const isGood = (bytes: Buffer | undefined): boolean =>
  verifyLedger(bytes ?? Buffer.alloc(0), { crypto: nodeVerifyCrypto, recompute: [recomputeDomain] }).ok;

/** The same with one byte of a leaf in the middle changed. */
function changed(bytes: Buffer | undefined): Buffer {
  const copy = Buffer.from(bytes ?? '');
  const at = copy.indexOf('"leaf":"', Math.floor(copy.length / 2)) + '"leaf":"'.length;
  copy[at] = copy[at] === 0x30 ? 0x31 : 0x30;
  return copy;
}

const eventsIn = (bytes: Buffer | undefined): number =>
  (bytes?.toString('utf8').split('\n') ?? []).filter((line) => /"leaf":/.test(line)).length;

describe('what the server exports of the finished rounds', () => {
  it.each(jurisdictions)(
    'verifies with the command line, and not after one byte was changed: %s',
    async (jurisdiction) => {
      const files = await exportsOf(demonstration, jurisdiction);
      const folder = join(home, jurisdiction);
      mkdirSync(folder);
      for (const [name, bytes] of files) {
        writeFileSync(join(folder, name), bytes);
        exported.set(`${jurisdiction}/${name}`, bytes);
      }

      for (const name of ['public', 'full'])
        expect([name, verified(folder, name)]).toMatchObject([name, { exit: 0 }]);
      for (const name of ['public', 'auditor', 'full'])
        expect([
          name,
          isGood(files.get(`${name}.jsonl`)),
          isGood(changed(files.get(`${name}.jsonl`))),
        ]).toEqual([name, true, false]);
      writeFileSync(join(folder, 'full.jsonl'), changed(files.get('full.jsonl')));
      expect(verified(folder, 'full').exit).toBe(1);

      const [all, open] = [eventsIn(files.get('full.jsonl')), eventsIn(files.get('public.jsonl'))];
      console.info(`${jurisdiction}: ${all} events in the full export, ${open} in the public one`);
      expect(all).toBeGreaterThan(200);
      expect(eventsIn(files.get('auditor.jsonl'))).toBe(all);
      expect(open).toBeLessThanOrEqual(all);
    },
    verifyMs,
  );
});

async function administer(name: string, folder: string, data: string): Promise<number | undefined> {
  return adminCommands.get(name)?.({
    settings: readSettings({ LAUREATE_DATA: data }),
    language: 'en',
    args: [folder],
    say: () => undefined,
    typed: async () => '',
    now: () => new Date().toISOString(),
  });
}

describe('a backup of the finished rounds', () => {
  it('restored into an empty folder exports the same bytes', async () => {
    const { LAUREATE_DATA: data } = demonstration.settings;
    const [folder, restored] = [join(home, 'backup'), join(home, 'restored')];
    expect(await administer('backup', folder, data)).toBe(0);
    expect(await administer('restore', folder, restored)).toBe(0);
    mkdirSync(join(restored, 'keys'), { recursive: true });
    cpSync(masterKeyPath(demonstration.settings), join(restored, 'keys', 'master-key.hex'));

    const other = await openDemonstration(restored, demonstration.cities);
    for (const jurisdiction of jurisdictions)
      for (const [name, bytes] of await exportsOf(other, jurisdiction))
        expect([
          jurisdiction,
          name,
          bytes.equals(exported.get(`${jurisdiction}/${name}`) ?? Buffer.alloc(0)),
        ]).toEqual([jurisdiction, name, true]);
    await other.stop();
    expect(await administer('check', '', restored)).toBe(0);
  });
});

describe('what is left on disk and in the logs after the rounds', () => {
  let secrets: readonly Needle[];
  let haystacks: readonly Haystack[];

  beforeAll(async () => {
    const { LAUREATE_DATA: data } = demonstration.settings;
    const left = await leaveSecrets(demonstration, 'jiangcheng');
    secrets = [...secretsOfExamples(), ...left];
    expect(await administer('backup', join(home, 'last-backup'), data)).toBe(0);
    await demonstration.stop();
    haystacks = [
      ...(await tablesOf('sqlite', data)),
      ...filesBelow(data),
      ...filesBelow(join(home, 'last-backup')).map(({ name, bytes }) => ({ name: `backup/${name}`, bytes })),
      { name: 'log', bytes: Buffer.from(demonstration.log.join(''), 'utf8') },
    ];
  });

  it('holds no id number, telephone number, address, sealed text, password, secret or token in clear', () => {
    const countOf = (kind: string) => secrets.filter(({ what }) => what === kind).length;
    const kinds = [...new Set(secrets.map(({ what }) => what))];
    const size = haystacks.reduce((sum, { bytes }) => sum + bytes.length, 0);
    const counted = kinds.map((kind) => `${countOf(kind)} × ${kind}`).join(', ');
    console.info(`looked for ${counted} in ${haystacks.length} places, ${size} bytes`);

    expect(findLeaks(secrets, haystacks)).toEqual([]);
    expect(countOf('id number')).toBeGreaterThan(50);
    expect(countOf('sealed text')).toBeGreaterThan(300);
    expect(demonstration.log.length).toBeGreaterThan(1000);
  });

  it('is looked through where things are: what is public is found, and so is a secret that is planted', async () => {
    const restored = join(home, 'restored');
    const planted = secrets.find(({ what }) => what === 'telephone') ?? { what: '', text: '' };
    const store = openBare({ kind: 'sqlite', place: restored });
    const sealed = `{"phone":"${planted.text}"}`;
    await store.db.insertInto('secrets').values({ name: 'planted', sealed }).execute();
    await store.close();
    const place = 'table secrets';
    const tables = await tablesOf('sqlite', restored);

    expect(findLeaks([planted], tables)).toContainEqual({ what: 'telephone', where: place, as: 'plain' });
    const body = findLeaks([{ what: 'public', text: 'office-head' }], haystacks).map(({ where }) => where);
    expect(body).toContain('table events');
    expect(body.some((where) => where.startsWith('backup/'))).toBe(true);
  });
});
