import { Session } from '../load/session.ts';
import { atLeast, type Finding, plain } from '../measure/findings.ts';
import { ratiosOf, spreadOf } from '../measure/samples.ts';
import { StartedProcess } from '../processes/started-process.ts';
import { LaidDatabase, origin, password, type Seated } from '../town/laid-database.ts';
import { round, viewerName, viewers } from '../town/large-town.ts';
import type { BenchGround, Part } from './bench-ground.ts';
import {
  folded,
  type Measure,
  notModified,
  type Scene,
  type Side,
  type Speed,
  unchanged,
} from './view-scene.ts';

/** What is looked at: a view of one case, of a page of the channel's cases, or of all of them. */
interface Look {
  readonly title: string;
  /** Those who look at the same time. */
  readonly workers: number;
  /** The path that a worker asks for. */
  readonly path: (town: string, worker: number) => string;
}

const viewPath = (town: string, view: string, more: string) =>
  `/api/v1/round/${town}:${round}/views/${view}?role=recommender${more}`;
const caseQuery = (n: number) => `&query=${encodeURIComponent(JSON.stringify({ case: `O-${n}` }))}`;

const looks: readonly Look[] = [
  {
    title: 'one case',
    workers: viewers,
    path: (town, worker) => viewPath(town, 'application', caseQuery((worker % 20) + 1)),
  },
  {
    title: 'page of 50',
    workers: viewers,
    path: (town) => viewPath(town, 'channel-desk', '&list=cases&limit=50'),
  },
  { title: 'whole list', workers: 4, path: (town) => viewPath(town, 'channel-desk', '') },
];

const aims = { unchanged: 0.5, folded: 0.25 } as const;

function peopleOf(towns: readonly string[]): Seated[] {
  return Array.from({ length: viewers }, (_, nth) => ({
    login: viewerName(nth),
    seats: new Map(towns.map((town) => [town, viewerName(nth)])),
  }));
}

/** The headers of an answer but for those that every node:http server adds itself. */
function headersOf(head: string): [string, string][] {
  return head
    .split('\r\n')
    .slice(1)
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ])
    .filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name.toLowerCase()));
}

/** Asks the service once and gives the bare server the same answers. */
async function sceneOf(
  { service, bare }: Pick<Scene, 'service' | 'bare'>,
  applications: number,
  { path, workers }: Look,
): Promise<Scene> {
  const town = `town-of-${applications}`;
  const requests: string[] = [];
  const tags: string[] = [];
  let bytes = 0;
  for (const [worker, session] of service.sessions.slice(0, workers).entries()) {
    const wanted = path(town, worker);
    const request = session.viewRequest(wanted);
    const { head, length, body } = await session.send(request, 200, true);
    const tag = /\r\netag: ([^\r]+)/i.exec(head)?.[1] ?? '';
    requests.push(request);
    tags.push(tag);
    bytes = length;
    await bare.process.ask({ kind: 'keep', path: wanted, tag, headers: headersOf(head), body }, 'performed');
  }
  return { town, applications, service, bare, requests, tags, bytes };
}

interface Measured {
  readonly ours: Speed[];
  readonly theirs: Speed[];
}

/** Every measure in turn, again and again; the first turn warms up. */
async function measureAll(
  scene: Scene,
  measures: ReadonlyMap<string, Measure>,
  repeats: number,
): Promise<ReadonlyMap<string, Measured>> {
  const measured = new Map(
    Array.from(measures.keys(), (name): [string, Measured] => [name, { ours: [], theirs: [] }]),
  );
  for (let turn = -1; turn < repeats; turn += 1)
    for (const [name, measure] of measures) {
      const { ours, theirs } = await measure(scene, turn);
      if (turn < 0) continue;
      measured.get(name)?.ours.push(ours);
      measured.get(name)?.theirs.push(theirs);
    }
  return measured;
}

function ratesOf(speeds: readonly Speed[]): number[] {
  return speeds.map(({ rate }) => rate);
}

/** How much less processor time the bare server takes for an answer; nothing where it was not measured. */
function bySpent({ ours, theirs }: Measured): Pick<Finding, 'bySpent'> {
  if (ours.some(({ spent }) => spent === undefined)) return {};
  const spent = (speeds: readonly Speed[]) => speeds.map((speed) => speed.spent ?? Number.NaN);
  return { bySpent: spreadOf(ratiosOf(spent(theirs), spent(ours))) };
}

async function lookAt({ kind, scale }: BenchGround, title: string, scene: Scene): Promise<Finding[]> {
  await unchanged(scale.warmMs)(scene, -1);
  const measures = new Map([
    ['unchanged', unchanged(scale.measureMs)],
    ['not modified', notModified(scale.measureMs)],
    ['folded', folded],
  ]);
  return Array.from(await measureAll(scene, measures, scale.repeats), ([name, measured]) => {
    const [ours, theirs] = [ratesOf(measured.ours), ratesOf(measured.theirs)];
    const ratio = spreadOf(ratiosOf(ours, theirs));
    return {
      part: `views, ${kind}`,
      what: `${title} of ${plain(scene.applications)} (${plain(scene.bytes)} bytes), ${name}`,
      ours: `${plain(spreadOf(ours).median)} views/s`,
      against: `${plain(spreadOf(theirs).median)} answers/s`,
      ratio,
      ...bySpent(measured),
      aim: atLeast(name === 'folded' ? aims.folded : aims.unchanged, ratio),
    };
  });
}

/** Somebody at each server for each viewer; both get the same headers. */
async function sidesOf(
  laid: LaidDatabase,
  people: readonly Seated[],
): Promise<{ service: Side; bare: Side }> {
  const [service, bare] = [await laid.serve(), await StartedProcess.start('bare-process.ts')];
  const sides = {
    service: { process: service, sessions: [] as Session[] },
    bare: { process: bare, sessions: [] as Session[] },
  };
  for (const { login } of people) {
    const session = await Session.open(service.address, { login, password, origin });
    sides.service.sessions.push(session);
    sides.bare.sessions.push(await session.on(bare.address));
  }
  return sides;
}

/** Views per second beside a bare server that sends the same bytes. */
export const viewRates: Part = async (ground, tell) => {
  const { kind, scale, keys, towns } = ground;
  const cities = await Promise.all(scale.rounds.map((applications) => towns.of(applications)));
  const people = peopleOf(cities.map(({ jurisdiction }) => jurisdiction));
  const laid = await LaidDatabase.make(kind, keys, cities, people);
  const sides = await sidesOf(laid, people);
  for (const look of looks)
    for (const applications of scale.rounds) {
      const scene = await sceneOf(sides, applications, look);
      for (const finding of await lookAt(ground, look.title, scene)) tell(finding);
    }
  for (const { process, sessions } of Object.values(sides)) {
    for (const session of sessions) session.close();
    await process.stop();
  }
  await laid.remove();
};
