import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSqlite } from '../store/open-sqlite.ts';
import type { Store } from '../store/store.ts';
import { Jobs, retryAfterMs } from './jobs.ts';

let folder = '';
let store: Store;
let now = 1_000_000;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jobs-'));
  store = await openSqlite(folder);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function node(done: string[], fails: { now: boolean } = { now: false }): Jobs {
  const work = (name: string) => async () => {
    if (fails.now) throw new Error('no');
    done.push(name);
  };
  const works = [
    { name: 'a', everyMs: 1000, work: work('a') },
    { name: 'b', everyMs: 5000, work: work('b') },
  ];
  return new Jobs(store, works, { now: () => now, pauseMs: 1_000_000 });
}

describe('due work', () => {
  it('is done once, by one of two nodes, and again when it is due again', async () => {
    const done: string[] = [];
    const [one, other] = [node(done), node(done)];
    await one.start();
    await other.start();

    await Promise.all([one.runDue(), other.runDue()]);
    expect([...done].sort()).toEqual(['a', 'b']);

    now += 999;
    expect(await one.runDue()).toEqual([]);
    now += 1;
    expect(await other.runDue()).toEqual(['a']);
    await one.close();
    await other.close();
  });

  it('that failed is tried again later, and later still', async () => {
    const fails = { now: true };
    const done: string[] = [];
    const jobs = node(done, fails);
    await jobs.start();
    await jobs.runDue();

    now += retryAfterMs(0) - 1;
    expect(await jobs.runDue()).toEqual([]);
    now += 1;
    expect([...(await jobs.runDue())].sort()).toEqual(['a', 'b']);
    fails.now = false;
    now += retryAfterMs(1);
    await jobs.runDue();

    expect([...done].sort()).toEqual(['a', 'b']);
    await jobs.close();
  });

  it('waits an hour at most', () => {
    expect([0, 1, 6, 7, 100].map(retryAfterMs)).toEqual([30_000, 60_000, 1_920_000, 3_600_000, 3_600_000]);
  });
});
