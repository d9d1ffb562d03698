import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signingKeyToPem } from '@laureate/node';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { TokenScope, Visitor } from '../../accounts/visitor.ts';
import { proposalRoutes } from '../../assignment/proposal-routes.ts';
import { readSettings } from '../../config/settings.ts';
import { type DemonstrationCity, demonstrationCity } from '../../demo/demonstration-city.ts';
import type { Stop } from '../../demo/stops.ts';
import { takeOver } from '../../demo/take-over.ts';
import { type House, openHouse } from '../../open-house.ts';
import { jurisdictionsIn, sizesOf } from '../../store/streams.ts';
import { signingKey } from '../../vault/kept-secrets.ts';
import { keyFor } from '../../vault/master-key.ts';
import { openTexts } from '../../vault/open-texts.ts';
import { buildApp } from '../app.ts';
import type { HouseTools } from '../house-tools.ts';

const folderOf = (name: string) => fileURLToPath(new URL(`../../../../../${name}`, import.meta.url));
const folders = { examples: folderOf('examples'), schemes: folderOf('schemes') };

/** A house with made-up cities on an embedded database, asked through HTTP without a network. */
export interface HouseUnderTest {
  readonly house: House;
  readonly app: FastifyInstance;
  readonly cities: readonly DemonstrationCity[];
  /** Sizes of every stream: what may not change when nothing was done. */
  sizes(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** The header by which a test says who asks: `<jurisdiction>/<person>`, percent-encoded; without it nobody is signed in. */
export const asHeader = 'x-test-as';

/** The header by which a test gives the visitor the scope of a token, as JSON. */
export const scopeHeader = 'x-test-scope';

async function whoAsks({ headers }: FastifyRequest): Promise<Visitor> {
  const header = headers[asHeader];
  if (typeof header !== 'string') return { kind: 'anonymous' };
  const as = decodeURIComponent(header);
  const at = as.indexOf('/');
  const seats = new Map([[as.slice(0, at), as.slice(at + 1)]]);
  const scope = headers[scopeHeader];
  const limits = typeof scope === 'string' ? { scope: JSON.parse(scope) as TokenScope } : {};
  return { kind: 'account', account: as, session: `session of ${as}`, seats, ...limits };
}

/** Opens a house with the cities of these stops. Settings may be overridden. */
export async function houseUnderTest(
  stops: readonly Stop[],
  overrides: Readonly<Record<string, string>> = {},
): Promise<HouseUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'laureate-http-'));
  const settings = readSettings({
    LAUREATE_DATA: folder,
    LAUREATE_LOG: 'silent',
    LAUREATE_REQUESTS_PER_MINUTE: '1000000000',
    ...overrides,
  });
  const house = await openHouse(settings);
  const { store, master, clock, changes } = house;
  const keys = {
    signingKey: signingKeyToPem(await signingKey(store, master)),
    indexKey: keyFor(master, 'index of codes'),
  };
  const cities = stops.map((stop) => demonstrationCity(folders, stop, keys));
  for (const city of cities) await takeOver({ store, master, clock }, city);
  const stopped = new Map(cities.map(({ jurisdiction, now }) => [jurisdiction, now]));
  const tools: HouseTools = {
    cities: house.cities,
    // The cities' clocks stand still, so that the same question has the same answer.
    clock: { now: async (jurisdiction) => stopped.get(jurisdiction) ?? clock.now(jurisdiction) },
    changes,
    whoAsks,
    openTexts: (request) => openTexts(store, master, request),
  };
  const app = await buildApp(settings, tools, [proposalRoutes(tools)]);
  return {
    house,
    app,
    cities,
    sizes: async () => {
      const all: Record<string, number> = {};
      for (const jurisdiction of await jurisdictionsIn(store.db))
        for (const [stream, size] of await sizesOf(store.db, jurisdiction))
          all[`${jurisdiction} ${stream}`] = size;
      return all;
    },
    close: async () => {
      await app.close();
      await house.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
