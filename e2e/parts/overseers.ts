import type { Transport } from '@laureate/client';
import { isRefusedReply, performAny, registryOf } from '@laureate/client';
import type { DemonstrationCity } from '../../packages/server/src/demo/demonstration-city.ts';
import type { OpenDemonstration } from './open-demonstration.ts';
import { People } from './people.ts';

type Kind = 'supervision-group' | 'audit' | 'system-administration' | 'security-administration';

/** Those who sit in bodies of a kind, in the order in which they were appointed. */
function membersOf({ service }: OpenDemonstration, jurisdiction: string, kind: Kind): Promise<string[]> {
  return service.house.cities
    .city(jurisdiction)
    .read(undefined, ({ registry }) =>
      registry.staff.memberships
        .filter(({ body }) => registry.jurisdiction.bodies.get(body)?.kind === kind)
        .map(({ person }) => person),
    );
}

/** Bytes of an address as somebody gets them; nothing when they do not. */
export async function download(
  { server, cookie = '' }: Transport,
  path: string,
): Promise<Buffer | undefined> {
  const response = await fetch(`${server}${path}`, { headers: { cookie } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return response.ok ? bytes : undefined;
}

/** A city whose award knows no supervision gets a group of one, appointed by two administrators. */
async function appointSupervisor(demonstration: OpenDemonstration, people: People, jurisdiction: string) {
  const [system = ''] = await membersOf(demonstration, jurisdiction, 'system-administration');
  const [security = ''] = await membersOf(demonstration, jurisdiction, 'security-administration');
  const registry = registryOf(jurisdiction);
  const act = async (
    who: string,
    name: string,
    payload: unknown,
    options: Parameters<typeof performAny>[4],
  ) => {
    const reply = await performAny(await people.as(who), registry, name, payload, options);
    if (isRefusedReply(reply)) throw new Error(`${name}: ${JSON.stringify(reply.refused)}`);
    return reply.value.act;
  };
  const party = 'late-supervisor';
  const profile = JSON.stringify({ name: 'Made-up Person' });
  const codeIndex = 'E98765432';
  await act(
    system,
    'register-party',
    { party, kind: 'individual', profile, codeIndex, codeKind: 'passport' },
    {},
  );
  const body = 'late-supervision';
  const name = { zh: body, en: body };
  await act(security, 'register-body', { body, kind: 'supervision-group', name, memberUnit: false }, {});
  const now = await demonstration.service.house.clock.now(jurisdiction);
  const seat = { person: party, body, rank: 'head', from: now.slice(0, 10) };
  const prepared = await act(system, 'appoint-member', seat, { mode: 'prepare' });
  await act(security, 'appoint-member', undefined, { prepared });
  return party;
}

/** The connections of a city's auditor and of a supervisor to whom nothing of it is closed. */
export async function overseersOf(demonstration: OpenDemonstration, { jurisdiction }: DemonstrationCity) {
  const people = new People(demonstration, jurisdiction);
  const path = `/api/v1/registry/${jurisdiction}/head.json`;
  const [auditor = ''] = await membersOf(demonstration, jurisdiction, 'audit');
  for (const person of await membersOf(demonstration, jurisdiction, 'supervision-group')) {
    const supervisor = await people.as(person);
    if (await download(supervisor, path)) return { supervisor, auditor: await people.as(auditor) };
  }
  const appointed = await appointSupervisor(demonstration, people, jurisdiction);
  return { supervisor: await people.as(appointed), auditor: await people.as(auditor) };
}
