import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { KeyedHash } from '@laureate/core';
import { nodeCrypto } from '@laureate/node';
import { ChangeFeed } from './city/change-feed.ts';
import { Cities } from './city/cities.ts';
import { KeptClock } from './city/clock.ts';
import type { Settings } from './config/settings.ts';
import { openPostgres } from './store/open-postgres.ts';
import { openSqlite } from './store/open-sqlite.ts';
import type { Store } from './store/store.ts';
import { requireMasterKey, signingKey } from './vault/kept-secrets.ts';
import { keyFor, type MasterKey, masterKeyFromHex, masterKeyOfFile } from './vault/master-key.ts';

/** The rooms below HTTP, opened on one database. */
export interface House {
  readonly settings: Settings;
  readonly store: Store;
  readonly master: MasterKey;
  /** Whether the master key was made just now: its recovery shares are to be printed. */
  readonly isNewKey: boolean;
  /** The keyed hash that codes are indexed with. */
  readonly hmac: KeyedHash;
  readonly cities: Cities;
  readonly clock: KeptClock;
  readonly changes: ChangeFeed;
  close(): Promise<void>;
}

function masterKeyOf(settings: Settings): { readonly key: MasterKey; readonly isNew: boolean } {
  const given = settings.LAUREATE_MASTER_KEY;
  if (given !== undefined) return { key: masterKeyFromHex(given), isNew: false };
  return masterKeyOfFile(join(settings.LAUREATE_DATA, 'keys', 'master-key.hex'));
}

function openStore(settings: Settings): Promise<Store> {
  return settings.DATABASE_URL === undefined
    ? openSqlite(settings.LAUREATE_DATA)
    : openPostgres(settings.DATABASE_URL);
}

/** Opens the database and the rooms that stand on it. */
export async function openHouse(settings: Settings): Promise<House> {
  const store = await openStore(settings);
  try {
    const { key: master, isNew } = masterKeyOf(settings);
    await requireMasterKey(store, master);
    const crypto = nodeCrypto(await signingKey(store, master));
    const indexKey = keyFor(master, 'index of codes');
    const hmac: KeyedHash = (bytes) => new Uint8Array(createHmac('sha256', indexKey).update(bytes).digest());
    const cities = new Cities({
      store,
      crypto,
      master,
      hmac,
      cacheBytes: settings.LAUREATE_CACHE_MEGABYTES * 1024 * 1024,
      mostEvents: settings.LAUREATE_CACHE_EVENTS,
    });
    const changes = new ChangeFeed(store);
    await changes.start();
    const close = async () => {
      changes.close();
      await cities.idle();
      await store.close();
    };
    return {
      settings,
      store,
      master,
      isNewKey: isNew,
      hmac,
      cities,
      clock: new KeptClock(store),
      changes,
      close,
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}
