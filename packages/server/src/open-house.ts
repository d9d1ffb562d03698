import { createHmac } from 'node:crypto';
import { rmSync } from 'node:fs';
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
import { keptFingerprint, MasterKeyMissing, requireMasterKey, signingKey } from './vault/kept-secrets.ts';
import {
  keepMasterKey,
  keyFor,
  type MasterKey,
  masterKeyFromHex,
  masterKeyOfFile,
  newMasterKey,
} from './vault/master-key.ts';

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

/** File of the master key inside the data folder; a backup never holds it. */
export const masterKeyPath = (settings: Settings): string =>
  join(settings.LAUREATE_DATA, 'keys', 'master-key.hex');

/** The master key as given or kept; nothing when there is none. */
export function ownMasterKey(settings: Settings): MasterKey | undefined {
  const given = settings.LAUREATE_MASTER_KEY;
  return given === undefined ? masterKeyOfFile(masterKeyPath(settings)) : masterKeyFromHex(given);
}

/** The master key; a new one is made only for data that have none yet. */
async function masterKeyOf(
  settings: Settings,
  store: Store,
): Promise<{ readonly key: MasterKey; readonly isNew: boolean }> {
  const known = ownMasterKey(settings);
  if (known) return { key: known, isNew: false };
  if ((await keptFingerprint(store)) !== undefined) throw new MasterKeyMissing();
  const key = newMasterKey();
  keepMasterKey(masterKeyPath(settings), key);
  return { key, isNew: true };
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
    const { key: master, isNew } = await masterKeyOf(settings, store);
    await requireMasterKey(store, master).catch((error: unknown) => {
      // Another node was first with its key: ours was made for nothing.
      if (isNew) rmSync(masterKeyPath(settings));
      throw error;
    });
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
