import { amendment } from '../../packages/server/src/testing/town.ts';
import { rateOf, rateOfBursts } from '../load/rate.ts';
import type { Session } from '../load/session.ts';
import { spreadOf } from '../measure/samples.ts';
import type { StartedProcess } from '../processes/started-process.ts';
import { now } from '../town/laid-database.ts';
import { round } from '../town/large-town.ts';

/** One of the two servers and those who ask it, one connection for each worker. */
export interface Side {
  readonly process: StartedProcess;
  readonly sessions: readonly Session[];
}

/** What is asked of both servers, in the same bytes. */
export interface Scene {
  readonly town: string;
  readonly applications: number;
  readonly service: Side;
  readonly bare: Side;
  /** A request for each worker. */
  readonly requests: readonly string[];
  readonly tags: readonly string[];
  readonly bytes: number;
}

/** Answers per second of a server, and the processor time that one took it, in microseconds. */
export interface Speed {
  readonly rate: number;
  readonly spent?: number;
}

/** The service and the bare server, one after the other. */
export type Measure = (
  scene: Scene,
  turn: number,
) => Promise<{ readonly ours: Speed; readonly theirs: Speed }>;

const longestBurstsMs = 1500;
const mostBursts = 12;

async function ask(side: Side, worker: number, request: string | undefined, status = 200): Promise<void> {
  await side.sessions[worker]?.send(request ?? '', status);
}

async function speedOf(
  side: Side,
  requests: readonly string[],
  status: number,
  forMs: number,
): Promise<Speed> {
  const before = await side.process.spent();
  const started = performance.now();
  const rate = await rateOf(requests.length, forMs, (worker) => ask(side, worker, requests[worker], status));
  const answers = (rate * (performance.now() - started)) / 1000;
  return { rate, spent: ((await side.process.spent()) - before) / answers };
}

/** The same again and again. */
export function unchanged(forMs: number): Measure {
  return async ({ service, bare, requests }) => ({
    ours: await speedOf(service, requests, 200, forMs),
    theirs: await speedOf(bare, requests, 200, forMs),
  });
}

/** The same again and again, by those who have it already. */
export function notModified(forMs: number): Measure {
  return async ({ service, bare, requests, tags }) => {
    const tagged = requests.map((request, worker) =>
      request.replace('\r\n\r\n', `\r\nif-none-match: ${tags[worker]}\r\n\r\n`),
    );
    return {
      ours: await speedOf(service, tagged, 304, forMs),
      theirs: await speedOf(bare, tagged, 304, forMs),
    };
  };
}

/** The case that changes is the last one: it is on no first page, and yet every answer must be thought of anew. */
async function change({ service, town, applications }: Scene, version: string): Promise<void> {
  const wanted = amendment(round, applications, version, { at: now });
  const wish = { kind: 'perform', jurisdiction: town, ask: wanted } as const;
  const { as } = await service.process.ask(wish, 'performed');
  if (as !== 'done') throw new Error(`the change was ${as}`);
}

/** Everybody looks once after each change; the change itself is not counted. */
export const folded: Measure = async (scene, turn) => {
  const { service, bare, requests } = scene;
  const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  const started = performance.now();
  const burst = (side: Side, before: () => Promise<unknown>) =>
    rateOfBursts(requests.length, 1, { before, work: (worker) => ask(side, worker, requests[worker]) });
  for (let nth = 0; nth < mostBursts; nth += 1) {
    rates.ours.push(await burst(service, () => change(scene, `${requests.length} ${turn} ${nth}`)));
    rates.theirs.push(await burst(bare, async () => undefined));
    if (performance.now() - started > longestBurstsMs) break;
  }
  return { ours: { rate: spreadOf(rates.ours).median }, theirs: { rate: spreadOf(rates.theirs).median } };
};
