import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '@laureate/core';
import { sealBytes, signingKeyFromSeed, signingKeyToPem } from '@laureate/node';
import type { FastifyInstance } from 'fastify';
import { readSettings, type Settings } from '../../config/settings.ts';
import { buildApp } from '../../http/app.ts';
import { type House, openHouse } from '../../open-house.ts';
import { appendRows } from '../../store/append.ts';
import { openSqlite } from '../../store/open-sqlite.ts';
import { keepSecret } from '../../store/secrets.ts';
import type { Store } from '../../store/store.ts';
import { sizesOf } from '../../store/streams.ts';
import { keyFor, masterKeyFromHex } from '../../vault/master-key.ts';
import { publicRoutes } from '../public-routes.ts';
import { type KeptCity, keptRounds, keptStreams } from './kept-streams.ts';

/** A server of the public pages on a real database of its own. */
export interface PublicHouse {
  readonly app: FastifyInstance;
  readonly house: House;
  /** Lets a city go on to a moment while the server is shut; afterwards it is opened again. */
  goOn(city: KeptCity, until: string): Promise<void>;
  close(): Promise<void>;
}

const masterHex = 'a1'.repeat(32);

/** The key of a made-up round signs here too, so that what is exported verifies under one key. */
async function keepKeyOf(store: Store, city: KeptCity): Promise<void> {
  const seed = createHash('sha256').update(`laureate demonstration key ${keptRounds[city].seed}`).digest();
  const pem = signingKeyToPem(signingKeyFromSeed(new Uint8Array(seed)));
  const key = keyFor(masterKeyFromHex(masterHex), 'secrets');
  await keepSecret(store.db, 'signing key', JSON.stringify(sealBytes(key, 'signing key', Buffer.from(pem))));
}

/** Appends what a city did up to a moment and is not there yet. */
async function appendUntil(store: Store, city: KeptCity, until: string): Promise<void> {
  const known = await sizesOf(store.db, city);
  const grown = keptStreams(city, until).map(({ id, entries, heads }) => {
    const fromSeq = known.get(id) ?? 0;
    return {
      jurisdiction: city,
      stream: id,
      fromSeq,
      entries: entries.slice(fromSeq),
      heads: heads.filter(({ size }) => size > fromSeq),
    };
  });
  await store.transact((db) =>
    appendRows(
      db,
      grown.filter(({ entries }) => entries.length > 0),
      0,
    ),
  );
}

async function opened(settings: Settings, isDemonstration: boolean) {
  const house = await openHouse(settings);
  const tools = {
    ...house,
    whoAsks: async () => ({ kind: 'anonymous' as const }),
    openTexts: async () => {
      throw new Error('nothing is opened for the public');
    },
  };
  const app = await buildApp(settings, tools, [publicRoutes(tools, { isDemonstration })]);
  const close = async () => {
    await app.close();
    await house.close();
  };
  return { house, app, close };
}

/** Opens a server on cities as they stood at moments; their clocks stand there too, or at `now`. */
export async function openPublicHouse(
  cities: Partial<Record<KeptCity, { readonly until: string; readonly now?: string }>>,
  { isDemonstration = false } = {},
): Promise<PublicHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-public-'));
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_LOG: 'silent',
    LAUREATE_MASTER_KEY: masterHex,
    LAUREATE_REQUESTS_PER_MINUTE: '1000000',
  });
  const names = Object.keys(cities) as KeptCity[];
  const store = await openSqlite(folder);
  await keepKeyOf(store, names[0] ?? 'jiangcheng');
  for (const city of names) await appendUntil(store, city, cities[city]?.until ?? '');
  await store.close();
  let open = await opened(settings, isDemonstration);
  for (const city of names) {
    const { until = '', now = until } = cities[city] ?? {};
    await open.house.clock.setTo(city, now as Instant);
  }
  return {
    get app() {
      return open.app;
    },
    get house() {
      return open.house;
    },
    goOn: async (city, until) => {
      await open.close();
      const closed = await openSqlite(folder);
      await appendUntil(closed, city, until);
      await closed.close();
      open = await opened(settings, isDemonstration);
    },
    close: async () => {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
