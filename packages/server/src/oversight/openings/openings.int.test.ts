import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type OversightHouse, oversightHouse, town } from '../testing/oversight-house.ts';

interface Told {
  readonly subject: string;
  readonly why: string;
  readonly person: string | null;
}

describe.each(storeKinds)('the log of openings over HTTP on %s', (kind) => {
  let house: OversightHouse;

  beforeAll(async () => {
    house = await oversightHouse(kind);
  });
  afterAll(() => house?.close());

  const look = async (person: string, n: number, isOpen = true) => {
    const query = encodeURIComponent(JSON.stringify({ case: `O-${n}` }));
    const browser = await house.as(person);
    return browser.get(`round/${town}:r1/views/application?query=${query}${isOpen ? '&open=true' : ''}`);
  };
  const log = async (person: string, more = '') => (await house.as(person)).get(`openings/${town}${more}`);
  const told = async (more = '') => (await log('auditor', more)).body.openings as Told[];

  it('tells who opened what, why and when, once a session, subject and reason in ten minutes', async () => {
    await look('agent-1', 1, false);
    expect(await told()).toEqual([]);
    expect((await look('agent-1', 1)).body.contact).toBe('telephone of O-1');
    await look('agent-1', 1);
    await look('agent-2', 2);

    expect(await told()).toEqual(
      [2, 1].map((n) => ({
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        subject: `O-${n}`,
        why: 'view application',
        account: expect.any(String),
        person: `agent-${n}`,
        name: `Account of agent-${n}`,
      })),
    );
  });

  it('is for supervisors and the auditor: for everybody else there is no such place', async () => {
    expect((await log('watcher')).body).toEqual((await log('auditor')).body);
    const absent = await (await house.as('auditor')).get('openings/nowhere');
    expect(absent.status).toBe(404);
    const others = ['sysadmin', 'secadmin', 'office-head', 'chair', 'agent-1'];
    for (const person of others) {
      const { status, body } = await log(person);
      expect([person, status, body]).toEqual([person, 404, absent.body]);
    }
    expect((await house.nobody().get(`openings/${town}`)).status).toBe(404);
  });

  it('goes page by page, and keeps what is asked for', async () => {
    for (const n of [1, 2]) await look('a-head', n);
    const first = await log('auditor', '?limit=1');
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
    const all = await told();
    const rest = await (await house.as('auditor')).send('GET', next.replace('limit=1', 'limit=500'));

    expect([...(first.body.openings as Told[]), ...(rest.body.openings as Told[])]).toEqual(all);
    expect(rest.headers.link).toBeUndefined();
    const of = async (where: string) =>
      (await told(`?${where}`)).map(({ subject, person }) => [subject, person]);
    expect(await of('where=person:agent-2')).toEqual([['O-2', 'agent-2']]);
    expect(await of('where=subject:O-1&where=person:agent-1')).toEqual([['O-1', 'agent-1']]);
    expect(await of('where=person:nobody-here')).toEqual([]);
    for (const bad of ['limit=0', 'limit=501', 'cursor=x', 'where=at:x', 'where=subject'])
      expect((await log('auditor', `?${bad}`)).status).toBe(400);
  });

  it('is closed to a supervisor who takes no part in some case', async () => {
    expect((await log('shut-out')).status).toBe(200);
    const recused = await (await house.as('shut-out')).post(`round/${town}:r1/commands/declare-recusal`, {
      payload: { case: 'O-1', account: 'my brother' },
    });
    expect(recused.status).toBe(200);

    expect(await log('shut-out')).toMatchObject({ status: 403, body: { title: 'closed-door' } });
    expect((await log('watcher')).status).toBe(200);
  });
});
