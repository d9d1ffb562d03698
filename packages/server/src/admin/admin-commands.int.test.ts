import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@laureate/core';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readSettings, type Settings } from '../config/settings.ts';
import { masterKeyPath, openHouse } from '../open-house.ts';
import { OlderSchema } from '../store/migrate.ts';
import { NoDatabase, openBare } from '../store/open-bare.ts';
import { emptyDatabase, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import { found, registration } from '../testing/town.ts';
import { MasterKeyMissing, OtherMasterKey } from '../vault/kept-secrets.ts';
import { type AdminGround, databaseOf } from './admin-command.ts';
import { adminCommands } from './index.ts';

const at = instantOf('2026-01-13 10:00');

describe.each(storeKinds)('the commands of whoever runs a server on %s', (kind) => {
  let home: string;
  let settings: Settings;
  const databases: TestDatabase[] = [];

  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'laureate-admin-'));
    settings = await newSettings('first');
  });
  afterEach(async () => {
    for (const database of databases.splice(0)) await database.remove();
    rmSync(home, { recursive: true });
  });

  /** Settings of a server of its own. */
  async function newSettings(name: string): Promise<Settings> {
    const folder = { LAUREATE_DATA: join(home, name) };
    if (kind === 'sqlite') return readSettings(folder);
    const database = await emptyDatabase('postgres');
    databases.push(database);
    return readSettings({ ...folder, DATABASE_URL: database.place });
  }

  async function run(name: string, args: readonly string[] = [], change: Partial<AdminGround> = {}) {
    const said: string[] = [];
    const command = adminCommands.get(name);
    const exit = await command?.({
      settings,
      language: 'en',
      args,
      say: (line) => said.push(line),
      typed: async () => '',
      now: () => '2026-01-13T02:00:00.000Z',
      ...change,
    });
    return { exit, said };
  }

  async function foundTown(): Promise<void> {
    const house = await openHouse(settings);
    await found(house.cities.city('town'));
    await house.close();
  }

  const sharesIn = (said: readonly string[]): string[] => {
    const lines = said.filter((line) => line.startsWith('  '));
    return [0, 4, 8].map((from) => lines.slice(from, from + 4).join('\n'));
  };

  test('a backup restored elsewhere is checked and works on with the key from two shares', async () => {
    await foundTown();
    const folder = join(home, 'backup');
    const shares = sharesIn((await run('shares')).said);
    expect((await run('backup', [folder])).exit).toBe(0);

    settings = await newSettings('second');
    const restored = await run('restore', [folder]);
    expect(restored.exit).toBe(0);
    expect(restored.said.join('\n')).toContain(masterKeyPath(settings));
    await expect(run('check')).rejects.toThrow(MasterKeyMissing);
    // A server started now must not make a key of its own.
    await expect(openHouse(settings)).rejects.toThrow(MasterKeyMissing);
    expect(existsSync(masterKeyPath(settings))).toBe(false);

    const typed = async () => `${shares[2]}\n\n${shares[0]?.toLowerCase()}\n`;
    expect(await run('restore-key', [], { typed })).toEqual({
      exit: 0,
      said: [expect.any(String), `The master key is back in ${masterKeyPath(settings)}.`],
    });
    expect((await run('restore-key', [], { typed })).exit).toBe(1);
    const checked = await run('check');
    expect(checked).toEqual({
      exit: 0,
      said: [expect.stringContaining('1 jurisdictions, 1 streams, 33 events'), 'Everything is in order.'],
    });
    const house = await openHouse(settings);
    expect((await house.cities.city('town').perform(registration('town', 'new', { at }))).kind).toBe('done');
    await house.close();
  });

  test('backup and check work beside a server at work', async () => {
    await foundTown();
    const house = await openHouse(settings);
    const acting = Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        house.cities.city('town').perform(registration('town', `b-${n}`, { at })),
      ),
    );

    expect((await run('backup', [join(home, 'beside')])).exit).toBe(0);
    expect((await run('check')).exit).toBe(0);
    await acting;
    await house.close();
  });

  test('check tells what is wrong, and where, with exit code 1', async () => {
    await foundTown();
    const store = openBare(databaseOf(settings));
    await sql`delete from vault_texts where subject = 'mayor'`.execute(store.db);
    await store.close();

    expect(await run('check')).toEqual({
      exit: 1,
      said: [
        expect.stringContaining('33 events'),
        '1 things are not in order:',
        expect.stringMatching(
          /^town registry\/town: a sealed text is gone that nobody erased \(ref: vault:mayor\/1/,
        ),
      ],
    });
    const chinese = await run('check', [], { language: 'zh-CN' });
    expect(chinese.said.at(1)).toBe('发现 1 处不对：');
  });

  test('check needs the key of the data, and tables as the program knows them', async () => {
    await foundTown();
    const other = { ...settings, LAUREATE_MASTER_KEY: '1'.repeat(64) };
    await expect(run('check', [], { settings: other })).rejects.toThrow(OtherMasterKey);
    const store = openBare(databaseOf(settings));
    const [last] = (await sql<{ name: string }>`select max(name) as name from schema_steps`.execute(store.db))
      .rows;
    await sql`delete from schema_steps where name = ${last?.name}`.execute(store.db);
    await store.close();

    await expect(run('check')).rejects.toThrow(OlderSchema);
  });

  test('rehearsing tells whether two shares would do, and changes nothing', async () => {
    await foundTown();
    const key = readFileSync(masterKeyPath(settings), 'utf8');
    const [one = '', two = '', three = ''] = sharesIn((await run('shares')).said);
    const rehearse = (...shares: string[]) => run('rehearse', [], { typed: async () => shares.join('\n\n') });

    expect((await rehearse(one, three)).said.at(-1)).toBe(
      'These shares give the master key of this data back. Nothing was changed.',
    );
    expect(await rehearse(two)).toEqual({ exit: 1, said: [expect.any(String), 'Two shares are needed.'] });
    const last = one.at(-1) === '2' ? '3' : '2';
    expect((await rehearse(one.slice(0, -1) + last, two)).said.at(-1)).toBe(
      'Share 1, line 4: a slip of the pen. Compare it sign by sign.',
    );
    expect(readFileSync(masterKeyPath(settings), 'utf8')).toBe(key);

    settings = await newSettings('other');
    await foundTown();
    expect(await rehearse(one, two)).toEqual({
      exit: 1,
      said: [expect.any(String), 'These shares go together, but they give the key of other data.'],
    });
  });

  test('a command without its folder says what may be said', async () => {
    expect((await run('backup')).exit).toBe(2);
    expect((await run('restore')).exit).toBe(2);
    await expect(run('shares')).rejects.toThrow(MasterKeyMissing);
    if (kind === 'sqlite') await expect(run('check')).rejects.toThrow(NoDatabase);
    expect([...adminCommands.keys()]).toEqual([
      'backup',
      'restore',
      'check',
      'shares',
      'rehearse',
      'restore-key',
    ]);
  });
});
