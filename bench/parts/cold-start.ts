import { Session } from '../load/session.ts';
import { plain } from '../measure/findings.ts';
import { growthOf, type Spread, spreadOf } from '../measure/samples.ts';
import { LaidDatabase, origin, password } from '../town/laid-database.ts';
import { round, viewerName } from '../town/large-town.ts';
import type { BenchGround, Part } from './bench-ground.ts';

const login = viewerName(0);
const most = 1000;

interface Start {
  /** From the start of the process until it listens. */
  readonly listening: number;
  /** From then until the first answer. */
  readonly answer: number;
}

/** Starts a service on a kept database and asks, with a session from before, for a page. */
async function startOnce(laid: LaidDatabase, path: string, cookie: Session): Promise<Start> {
  const started = performance.now();
  const service = await laid.serve();
  const listening = performance.now();
  const session = await cookie.on(service.address);
  await session.send(session.viewRequest(path));
  const answered = performance.now();
  session.close();
  await service.stop();
  return { listening: listening - started, answer: answered - listening };
}

async function starts({ kind, keys, towns, scale }: BenchGround, events: number): Promise<Start[]> {
  const city = await towns.ofEvents(events);
  const seats = new Map([[city.jurisdiction, login]]);
  const laid = await LaidDatabase.make(kind, keys, [city], [{ login, seats }]);
  const service = await laid.serve();
  const session = await Session.open(service.address, { login, password, origin });
  session.close();
  await service.stop();
  const path = `/api/v1/round/${city.jurisdiction}:${round}/views/channel-desk?role=recommender&list=cases&limit=50`;
  const all: Start[] = [];
  for (let turn = 0; turn < Math.min(3, scale.repeats); turn += 1)
    all.push(await startOnce(laid, path, session));
  await laid.remove();
  return all;
}

const seconds = ({ median, least, most: longest }: Spread): string =>
  `${plain(median)} ms (${plain(least)}–${plain(longest)})`;

/** How long a service takes from nothing to its first answer, with cities of several sizes. */
export const coldStart: Part = async (ground, tell) => {
  const part = `cold start, ${ground.kind}`;
  const points = [];
  for (const events of ground.scale.coldEvents) {
    const all = await starts(ground, events);
    const answer = spreadOf(all.map((start) => start.answer));
    const listening = spreadOf(all.map((start) => start.listening));
    points.push({ size: events, cost: answer.median });
    const isLast = events === ground.scale.coldEvents.at(-1);
    tell({
      part,
      what: `${plain(events)} events, listening to first answer`,
      ours: seconds(answer),
      ...(isLast ? { aim: { text: `≤ ${plain(most)} ms`, isMet: answer.median <= most } } : {}),
    });
    tell({
      part,
      what: `${plain(events)} events, start of the process to listening`,
      ours: seconds(listening),
    });
  }
  tell({ part, what: 'growth of the first answer', ours: `events ^ ${plain(growthOf(points), 2)}` });
};
