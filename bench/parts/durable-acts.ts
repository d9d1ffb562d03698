import type { Ask } from '../../packages/server/src/city/ask.ts';
import { Cities } from '../../packages/server/src/city/cities.ts';
import { emptyDatabase } from '../../packages/server/src/testing/test-databases.ts';
import { found, registration } from '../../packages/server/src/testing/town.ts';
import { rateOf, type Work } from '../load/rate.ts';
import { Session } from '../load/session.ts';
import { atLeast, type Finding, plain } from '../measure/findings.ts';
import { ratiosOf, spreadOf } from '../measure/samples.ts';
import { DraftedCity } from '../town/drafted-city.ts';
import { master } from '../town/house-keys.ts';
import { LaidDatabase, now, origin, password } from '../town/laid-database.ts';
import type { BenchGround, Part, Scale } from './bench-ground.ts';
import { type RawCommits, rawCommits } from './raw-commits.ts';

const concurrencies = [1, 8, 32];
const most = 32;
const cityName = (nth: number): string => `town-${nth + 1}`;
const names = Array.from({ length: most }, (_, nth) => cityName(nth));
const aim = 0.5;

/** Something that does acts: one by one worker, in a city. */
interface Actor {
  act(worker: number, city: string, party: string): Promise<unknown>;
  close(): Promise<void>;
}

async function smallCities({ keys }: BenchGround): Promise<DraftedCity[]> {
  const cities = names.map((name) => new DraftedCity(name, keys, master));
  for (const city of cities) await found(city);
  return cities;
}

/** Acts in this process, without HTTP. */
async function insideActor({ kind, keys }: BenchGround, drafts: readonly DraftedCity[]): Promise<Actor> {
  const database = await emptyDatabase(kind);
  const store = await database.open();
  for (const draft of drafts) await draft.layInto(store);
  const cities = new Cities({ store, ...keys, master, cacheBytes: 64e6, mostEvents: 400_000 });
  return {
    act: async (_worker, city, party) => {
      const answered = await cities.city(city).perform(ask(city, party));
      if (answered.kind !== 'done') throw new Error(JSON.stringify(answered));
    },
    close: () => database.remove(),
  };
}

function ask(city: string, party: string): Ask {
  return registration(city, party, { at: now });
}

/** Acts over HTTP: signed in, on kept connections, one for each worker. */
async function httpActor({ kind, keys }: BenchGround, drafts: readonly DraftedCity[]): Promise<Actor> {
  const seats = new Map(names.map((name) => [name, 'office-clerk']));
  const laid = await LaidDatabase.make(kind, keys, drafts, [{ login: 'clerk', seats }]);
  const service = await laid.serve();
  const sessions: Session[] = [];
  for (let nth = 0; nth < most; nth += 1)
    sessions.push(await Session.open(service.address, { login: 'clerk', password, origin }));
  return {
    act: async (worker, city, party) => {
      const { stream, command, payload } = ask(city, party);
      await sessions[worker]?.act(stream, command, payload);
    },
    close: async () => {
      for (const session of sessions) session.close();
      await service.stop();
      await laid.remove();
    },
  };
}

/** A worker's acts: in a city of its own, or all in one. */
function workOf(actor: Actor, isSpread: boolean, run: string): Work {
  return (worker, turn) =>
    actor.act(worker, isSpread ? cityName(worker) : cityName(0), `p-${run}-${worker}-${turn}`);
}

interface Ways {
  readonly raw: RawCommits;
  readonly actors: Readonly<Record<string, Actor>>;
}

interface Setting {
  readonly workers: number;
  readonly isSpread: boolean;
}

type Rates = ReadonlyMap<string, number[]>;

/** Rates of every way in turn, again and again; the first turn warms up. */
async function measure(
  { raw, actors }: Ways,
  { workers, isSpread }: Setting,
  { repeats, measureMs }: Scale,
): Promise<Rates> {
  const works: [string, (run: string) => Work][] = [
    ['raw', () => () => raw.commit()],
    ...Object.entries(actors).map(([way, actor]): [string, (run: string) => Work] => [
      way,
      (run) => workOf(actor, isSpread, run),
    ]),
  ];
  const rates = new Map(works.map(([way]) => [way, [] as number[]]));
  for (let turn = 0; turn <= repeats; turn += 1)
    for (const [way, work] of works) {
      const rate = await rateOf(workers, measureMs, work(`${workers}-${isSpread}-${turn}`));
      if (turn > 0) rates.get(way)?.push(rate);
    }
  return rates;
}

function findingOf(kind: string, way: string, { workers, isSpread }: Setting, rates: Rates): Finding {
  const [ours, raw] = [rates.get(way) ?? [], rates.get('raw') ?? []];
  const ratio = spreadOf(ratiosOf(ours, raw));
  return {
    part: `acts, ${kind}`,
    what: `${way}, ${workers} at a time, ${isSpread ? 'many streams' : 'one stream'}`,
    ours: `${plain(spreadOf(ours).median)} acts/s`,
    against: `${plain(spreadOf(raw).median)} commits/s`,
    ratio,
    ...(workers === most ? { aim: atLeast(aim, ratio) } : {}),
  };
}

/** Durable acts per second beside the raw rate of durable commits of the same database. */
export const durableActs: Part = async (ground, tell) => {
  const { kind, scale } = ground;
  const drafts = await smallCities(ground);
  const raw = await rawCommits(kind);
  const actors = {
    'City.perform': await insideActor(ground, drafts),
    HTTP: await httpActor(ground, drafts),
  };
  for (const workers of concurrencies)
    for (const isSpread of [true, false]) {
      const rates = await measure({ raw, actors }, { workers, isSpread }, scale);
      for (const way of Object.keys(actors)) tell(findingOf(kind, way, { workers, isSpread }, rates));
    }
  for (const { close } of [...Object.values(actors), raw]) await close();
};
