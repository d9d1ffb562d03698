import { Session } from '../load/session.ts';
import { plain } from '../measure/findings.ts';
import { LaidDatabase, origin, password } from '../town/laid-database.ts';
import { round, viewerName } from '../town/large-town.ts';
import type { BenchGround, Part } from './bench-ground.ts';

const login = viewerName(0);
const megabytes = (bytes: number): string => `${plain(bytes / 1e6, 1)} MB`;

/** What a service holds once it has folded a town. */
async function memoryWith({ kind, keys, towns }: BenchGround, applications: number) {
  const city = await towns.of(applications);
  const laid = await LaidDatabase.make(
    kind,
    keys,
    [city],
    [{ login, seats: new Map([[city.jurisdiction, login]]) }],
  );
  const service = await laid.serve();
  try {
    const session = await Session.open(service.address, { login, password, origin });
    const query = encodeURIComponent('{"case":"O-1"}');
    const path = `/api/v1/round/${city.jurisdiction}:${round}/views/application?query=${query}&role=recommender`;
    if (applications > 0) await session.send(session.viewRequest(path));
    const memory = await service.ask({ kind: 'memory' }, 'memory');
    session.close();
    return { ...memory, events: city.events };
  } finally {
    await service.stop();
    await laid.remove();
  }
}

/** Memory of the service with towns of several sizes folded, and what an application costs. */
export const memoryHeld: Part = async (ground, tell) => {
  const part = `memory, ${ground.kind}`;
  const sizes = [0, ...ground.scale.rounds];
  const held = [];
  for (const applications of sizes) {
    const { rss, heapUsed, events } = await memoryWith(ground, applications);
    held.push({ applications, heapUsed });
    tell({
      part,
      what: `${plain(applications)} applications (${plain(events)} events)`,
      ours: `${megabytes(rss)} resident, ${megabytes(heapUsed)} heap`,
    });
  }
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return;
  const each = (last.heapUsed - first.heapUsed) / last.applications;
  tell({ part, what: 'heap for each application', ours: `${plain(each)} bytes` });
};
