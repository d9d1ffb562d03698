import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkStore } from '../admin/check-store.ts';
import { sealedPlaces } from '../store/check-rows.ts';
import type { Db, Store } from '../store/store.ts';
import { lockJurisdiction } from '../store/streams.ts';
import type { Acknowledged } from '../testing/acting-process.ts';
import { type BundledProgram, bundledProgram } from '../testing/bundled-program.ts';
import { emptyDatabase, openAt, storeKinds, type TestDatabase } from '../testing/test-databases.ts';
import {
  found,
  openAward,
  openRound,
  testCities,
  testCrypto,
  testMaster,
  testScheme,
} from '../testing/town.ts';
import { openTexts, refsIn } from '../vault/open-texts.ts';

/** How often a process is killed; more for a long night. */
const rounds = Number(process.env.LAUREATE_KILL_ROUNDS ?? 20);
const towns = ['town', 'north', 'south'];
const reader = { account: 'tester', session: 's', why: 'test', at: '2026-01-13T02:00:00.000Z' };

/** A process that acts until it is killed. */
class ActingProcess {
  readonly #process: ChildProcess;
  #said = '';
  #onSaid: () => void = () => undefined;

  constructor(program: BundledProgram, { kind, place }: TestDatabase, run: number) {
    this.#process = spawn(process.execPath, [program.path, kind, place, String(run), towns.join(',')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#process.stdout?.on('data', (chunk) => {
      this.#said += chunk;
      this.#onSaid();
    });
    this.#process.on('exit', () => this.#onSaid());
  }

  async #lines(count: number): Promise<void> {
    while (this.#said.split('\n').length <= count) {
      if (this.#process.exitCode !== null) throw new Error('the acting process ended by itself');
      await new Promise<void>((resolve) => {
        this.#onSaid = resolve;
      });
    }
  }

  /** Lets it act, and kills it a moment after so many acts were acknowledged; answers all that were. */
  async killAfter(acts: number, milliseconds: number): Promise<Acknowledged[]> {
    await this.#lines(1);
    this.#process.stdin?.write('go\n');
    await this.#lines(1 + acts);
    await pause(milliseconds);
    const closed = once(this.#process, 'close');
    this.#process.kill('SIGKILL');
    await closed;
    // The last line may have been cut off in the middle: then nobody had read it.
    const lines = this.#said.split('\n').slice(1, -1);
    return lines.map((line) => JSON.parse(line) as Acknowledged);
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }
}

/** What the killed process's last transactions came to is settled once their locks are free. */
async function waitForLocks(store: Store): Promise<void> {
  for (const town of towns) await store.transact((db) => lockJurisdiction(db, store.kind, town));
}

async function keptAnswers(db: Db, run: number): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ jurisdiction: string; key: string; answer: string }>`
    select jurisdiction, key, answer from idempotency where actor = 'load' and key like ${`${run}-%`}`.execute(
    db,
  );
  return new Map(rows.map(({ jurisdiction, key, answer }) => [`${jurisdiction} ${key}`, answer]));
}

interface Counted {
  acknowledged: number;
  /** Committed, but killed before anybody was told. */
  untold: number;
  events: number;
  texts: number;
}

/** Everything that must hold after a process was killed; answers what was counted. */
async function inspect(store: Store, run: number, acknowledged: readonly Acknowledged[]): Promise<Counted> {
  const cities = testCities(store);
  const report = await checkStore({ store, publicKey: testCrypto.publicKey });
  expect(report.findings).toEqual([]);

  const kept = await keptAnswers(store.db, run);
  const told = acknowledged.map(({ jurisdiction, key, answered }) => [
    `${jurisdiction} ${key}`,
    JSON.stringify(answered),
  ]);
  expect(told.filter(([name, answer]) => kept.get(name ?? '') !== answer)).toEqual([]);

  const acts = new Map<string, string>();
  for (const [name, answer] of kept) acts.set(`${name.split(' ')[0]} ${JSON.parse(answer).act}`, name);
  const found: Counted = { acknowledged: told.length, untold: kept.size - told.length, events: 0, texts: 0 };
  const recorded = new Set<string>();
  for (const town of towns) {
    const records = await cities.city(town).records();
    const refs = new Set<string>();
    const registered = new Set<string>();
    const planned = new Set<string>();
    for (const { id, entries } of records)
      for (const { event } of entries) {
        found.events += 1;
        recorded.add(`${town} ${event.act}`);
        for (const ref of refsIn(event.payload)) refs.add(ref);
        if (event.type === 'RoundRegistered') registered.add((event.payload as { round: string }).round);
        if (event.type === 'RoundPlanned') planned.add(id.slice('round/'.length));
      }
    // Registry and round get their parts of one act, or neither does.
    expect(registered).toEqual(planned);
    // Every text that an event refers to opens, and no text was kept without its event.
    const sealed = await sealedPlaces(store.db, town);
    expect(new Set([...refs].map((ref) => ref.slice('vault:'.length)))).toEqual(sealed);
    const opened = await openTexts(store, testMaster, { jurisdiction: town, refs, reader });
    expect(opened.size).toBe(refs.size);
    found.texts += refs.size;
  }
  // Every kept answer has its act, every act that was asked for with a key has its answer.
  expect([...acts.keys()].filter((act) => !recorded.has(act))).toEqual([]);
  expect(acts.size).toBe(kept.size);
  return found;
}

describe.each(storeKinds)('a process killed at any moment on %s', (kind) => {
  let database: TestDatabase;
  let warm: ActingProcess | undefined;
  let program: BundledProgram;

  beforeAll(async () => {
    program = await bundledProgram(new URL('../testing/acting-process.ts', import.meta.url));
  });
  afterAll(() => program.remove());
  afterEach(async () => {
    warm?.kill();
    await database.remove();
  });

  test(
    `loses no acknowledged act and leaves none half done, ${rounds} times`,
    async () => {
      database = await emptyDatabase(kind);
      const scheme = testScheme((text) => text.replace('rounds: { value: 2,', 'rounds: { value: 9999,'));
      const founding = await database.open();
      const cities = testCities(founding);
      for (const town of towns) await found(cities.city(town));
      await openAward(cities.city('town'), 3, scheme);
      await openRound(cities.city('town'), 'r1', 3, scheme);
      await founding.close();

      const sum: Counted = { acknowledged: 0, untold: 0, events: 0, texts: 0 };
      warm = new ActingProcess(program, database, 0);
      for (let run = 0; run < rounds; run += 1) {
        const acting = warm;
        // The next one loads its program meanwhile.
        warm = new ActingProcess(program, database, run + 1);
        const acknowledged = await acting.killAfter(1 + Math.floor(Math.random() * 200), Math.random() * 30);
        const store = await openAt(kind, database.place);
        await waitForLocks(store);
        const { events, texts, ...one } = await inspect(store, run, acknowledged);
        await store.close();
        sum.acknowledged += one.acknowledged;
        sum.untold += one.untold;
        Object.assign(sum, { events, texts });
      }

      console.log(`${kind}: killed ${rounds} times, ${JSON.stringify(sum)}, none lost, none half done`);
      expect(sum.acknowledged).toBeGreaterThan(rounds);
    },
    30_000 + rounds * 15_000,
  );
});
