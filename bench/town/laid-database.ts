import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '@laureate/core';
import { makeAccount } from '../../packages/server/src/accounts/make-account.ts';
import { readSettings } from '../../packages/server/src/config/settings.ts';
import { openService } from '../../packages/server/src/serve.ts';
import type { StoreKind } from '../../packages/server/src/store/store.ts';
import {
  emptyDatabase,
  openAt,
  type TestDatabase,
} from '../../packages/server/src/testing/test-databases.ts';
import { StartedProcess } from '../processes/started-process.ts';
import type { DraftedCity } from './drafted-city.ts';
import { type HouseKeys, masterHex } from './house-keys.ts';

export const origin = 'http://127.0.0.1:8080';
export const password = 'bench';

/** The moment that every city's business clock begins at: applications are taken in. */
export const now = instantOf('2026-01-13 10:00');

/** Somebody with an account, and who that is in each city. */
export interface Seated {
  readonly login: string;
  readonly seats: ReadonlyMap<string, string>;
}

/** A database of its own with cities and accounts in it, and the service on it in a process of its own. */
export class LaidDatabase {
  readonly #database: TestDatabase;
  readonly #folder = mkdtempSync(join(tmpdir(), 'laureate-bench-'));

  private constructor(database: TestDatabase) {
    this.#database = database;
  }

  static async make(
    kind: StoreKind,
    keys: HouseKeys,
    cities: readonly DraftedCity[],
    people: readonly Seated[],
  ): Promise<LaidDatabase> {
    const laid = new LaidDatabase(await emptyDatabase(kind));
    const store = await openAt(kind, laid.#database.place);
    await keys.layInto(store);
    await store.close();
    await laid.#fill(cities, people);
    return laid;
  }

  /** The settings of a service on it. */
  get environment(): Readonly<Record<string, string>> {
    const { kind, place } = this.#database;
    return {
      ...(kind === 'sqlite'
        ? { LAUREATE_DATA: place }
        : { LAUREATE_DATA: this.#folder, DATABASE_URL: place }),
      LAUREATE_MASTER_KEY: masterHex,
      LAUREATE_PORT: '0',
      LAUREATE_ORIGIN: origin,
      LAUREATE_LOG: 'silent',
      LAUREATE_REQUESTS_PER_MINUTE: '1000000000',
    };
  }

  /** Starts the service. */
  serve(): Promise<StartedProcess> {
    return StartedProcess.start('service-process.ts', this.environment);
  }

  async remove(): Promise<void> {
    await this.#database.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #fill(cities: readonly DraftedCity[], people: readonly Seated[]): Promise<void> {
    const service = await openService(readSettings(this.environment), {
      isDemonstration: true,
      accounts: { passwordCost: { memoryKiB: 8, passes: 1, lanes: 1 }, leastPassword: 1 },
    });
    const { house, accounts } = service;
    for (const city of cities) {
      await city.layInto(house.store);
      await house.clock.setTo(city.jurisdiction, now);
    }
    for (const { login, seats } of people)
      await makeAccount(accounts.ground, {
        name: login,
        logins: [{ kind: 'name', text: login }],
        password,
        seats,
      });
    await service.close();
  }
}
