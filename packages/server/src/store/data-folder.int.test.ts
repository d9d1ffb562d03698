import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyDatabase, type TestDatabase } from '../testing/test-databases.ts';
import { tsxArguments } from '../testing/tsx-arguments.ts';
import { DataFolderInUse, openSqlite } from './open-sqlite.ts';

let database: TestDatabase;
let other: ChildProcess | undefined;

beforeEach(async () => {
  database = await emptyDatabase('sqlite');
});
afterEach(async () => {
  other?.kill('SIGKILL');
  await database.remove();
});

/** Another process that opens the folder and says so, or why not. */
async function openElsewhere(): Promise<{ readonly process: ChildProcess; readonly said: string }> {
  const holder = new URL('../testing/hold-folder.ts', import.meta.url);
  const started = spawn(process.execPath, [...tsxArguments(holder), database.place], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(started.stdout, 'data')) as [Buffer];
  return { process: started, said: said.toString('utf8').trim() };
}

test('a data folder in use by another process is refused, and free again when that one was killed', async () => {
  const { process: holder, said } = await openElsewhere();
  other = holder;
  expect(said).toBe('open');

  await expect(openSqlite(database.place)).rejects.toThrow(DataFolderInUse);
  await expect(openSqlite(database.place)).rejects.toThrow(
    `another process is using the data folder ${database.place}: stop it first`,
  );

  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const store = await openSqlite(database.place);
  await store.close();
});

test('a second process is told why, and finds nothing broken once the first has closed', async () => {
  const store = await openSqlite(database.place);
  const refused = await openElsewhere();
  await store.close();
  const allowed = await openElsewhere();
  other = allowed.process;

  expect(refused.said).toBe('DataFolderInUse');
  expect(allowed.said).toBe('open');
});

test('the same process cannot open a folder twice', async () => {
  const store = await openSqlite(database.place);

  await expect(openSqlite(database.place)).rejects.toThrow(DataFolderInUse);
  await store.close();
  await (await openSqlite(database.place)).close();
});
