import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant, StreamRecord } from '@laureate/core';
import { sealBytes, signingKeyFromSeed, signingKeyToPem } from '@laureate/node';
import type { FastifyInstance } from 'fastify';
import { readSettings } from '../../config/settings.ts';
import { buildApp } from '../../http/app.ts';
import { type House, openHouse } from '../../open-house.ts';
import { appendRows } from '../../store/append.ts';
import { openSqlite } from '../../store/open-sqlite.ts';
import { keepSecret } from '../../store/secrets.ts';
import type { Store } from '../../store/store.ts';
import { keyFor, masterKeyFromHex } from '../../vault/master-key.ts';
import { publicRoutes } from '../public-routes.ts';
import { type KeptCity, keptRounds, keptStreams } from './kept-streams.ts';

/** A server of the public pages on a real database of its own. */
export interface PublicHouse {
  readonly app: FastifyInstance;
  readonly house: House;
  /** Adds what was done in a city since. */
  append(city: KeptCity, until: string): Promise<void>;
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

async function appendStreams(
  store: Store,
  jurisdiction: string,
  streams: readonly StreamRecord[],
  known: ReadonlyMap<string, number> = new Map(),
): Promise<void> {
  const rows = streams.map(({ id, entries, heads }) => {
    const fromSeq = known.get(id) ?? 0;
    return {
      jurisdiction,
      stream: id,
      fromSeq,
      entries: entries.slice(fromSeq),
      heads: heads.filter(({ size }) => size > fromSeq),
    };
  });
  const grown = rows.filter(({ entries }) => entries.length > 0);
  await store.transact((db) => appendRows(db, grown, 0));
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
  for (const city of names) await appendStreams(store, city, keptStreams(city, cities[city]?.until));
  await store.close();
  const house = await openHouse(settings);
  for (const city of names) {
    const { until = '', now = until } = cities[city] ?? {};
    await house.clock.setTo(city, now as Instant);
  }
  const tools = {
    ...house,
    whoAsks: async () => ({ kind: 'anonymous' as const }),
    openTexts: async () => {
      throw new Error('nothing is opened for the public');
    },
  };
  const app = await buildApp(settings, tools, [publicRoutes(tools, { isDemonstration })]);
  return {
    app,
    house,
    append: async (city, until) => {
      const known = await house.cities.city(city).sizes();
      await appendStreams(house.store, city, keptStreams(city, until), known);
    },
    close: async () => {
      await app.close();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
