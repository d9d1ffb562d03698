import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse } from '../testing/account-house.ts';
import type { Browser } from '../testing/browser.ts';

const day = 24 * 60 * 60_000;

describe.each(storeKinds)('personal access tokens on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind, { settings: { mostTokens: 4 } });
    await house.account('a-clerk', ['clerk'], false);
    await house.account('a-head', ['head'], false);
  });
  afterAll(() => house.close());

  const make = (browser: Browser, over: object = {}) => browser.post('tokens', { label: 'report', ...over });
  const who = async (token: unknown) =>
    (
      await house.browser().send(
        'POST',
        '/who',
        {},
        {
          authorization: `Bearer ${token}`,
          origin: 'https://elsewhere.example',
        },
      )
    ).body;

  it('stand for their owner within a scope, shown once', async () => {
    const browser = await house.signedIn('clerk');
    const scope = { views: true, commands: ['file-*', 'amend-application'] };

    const made = await make(browser, { scope, days: 30 });
    expect(made.body).toEqual({
      id: expect.any(String),
      label: 'report',
      scope,
      madeAt: new Date(house.now).toISOString(),
      endsAt: new Date(house.now + 30 * day).toISOString(),
      usedAt: null,
      token: expect.stringMatching(/^laureate_[\w-]{43}$/),
    });
    expect(await who(made.body.token)).toEqual({
      kind: 'account',
      account: expect.any(String),
      session: `token:${made.body.id}`,
      seats: { town: 'a-clerk' },
      scope,
    });

    const { tokens } = (await browser.get('tokens')).body as { tokens: object[] };
    const { token: _token, ...listed } = made.body;
    expect(tokens).toEqual([{ ...listed, usedAt: new Date(house.now).toISOString() }]);
  });

  it('look only, for ninety days, unless more is asked for', async () => {
    const browser = await house.signedIn('clerk');

    const made = await make(browser);

    expect(made.body).toMatchObject({
      scope: { views: true, commands: [] },
      endsAt: new Date(house.now + 90 * day).toISOString(),
    });
    await browser.delete(`tokens/${made.body.id}`);
  });

  it('are over at their end, to the moment', async () => {
    const began = house.now;
    const { token, id } = (await make(await house.signedIn('clerk'), { days: 1 })).body;

    house.now = began + day;
    expect(await who(token)).toMatchObject({ kind: 'account' });
    house.now += 1;
    expect(await who(token)).toEqual({ kind: 'anonymous' });
    await (await house.signedIn('clerk')).delete(`tokens/${id}`);
  });

  it('are ended by their owner alone', async () => {
    const browser = await house.signedIn('clerk');
    const { token, id } = (await make(browser)).body;

    expect((await (await house.signedIn('head')).delete(`tokens/${id}`)).status).toBe(404);
    expect(await who(token)).toMatchObject({ kind: 'account' });
    expect((await browser.delete(`tokens/${id}`)).status).toBe(200);
    expect(await who(token)).toEqual({ kind: 'anonymous' });
  });

  it.each([
    [{ scope: { views: false, commands: [] } }, 'scope-unfit'],
    [{ scope: { views: true, commands: ['Drop Table'] } }, 'scope-unfit'],
    [{ scope: { views: true, commands: ['a*b*c*d*'] } }, 'scope-unfit'],
    [{ days: 367 }, 'token-too-long'],
  ])('are refused with %j', async (over, kindOfRefusal) => {
    const refused = await make(await house.signedIn('head'), over);

    expect(refused).toMatchObject({ status: 422, body: { refusals: [{ kind: kindOfRefusal }] } });
  });

  it('last a year at most, and so many at a time at most', async () => {
    const browser = await house.signedIn('head');
    for (let n = 0; n < 4; n += 1) expect((await make(browser, { days: 366 })).status).toBe(200);

    expect(await make(browser)).toMatchObject({
      status: 409,
      body: { refusals: [{ kind: 'too-many-tokens', facts: { most: 4 } }] },
    });
  });

  it('tell who they stand for, and manage no account', async () => {
    const { token } = (await make(await house.signedIn('clerk'))).body;
    const authorization = `Bearer ${token}`;
    const send = (method: 'GET' | 'POST', path: string) =>
      house.browser().send(method, `/api/v1/${path}`, method === 'POST' ? { label: 'x' } : undefined, {
        authorization,
      });

    expect(await send('GET', 'session')).toMatchObject({
      status: 200,
      body: { seats: [{ person: 'a-clerk' }] },
    });
    for (const [method, path] of [
      ['POST', 'tokens'],
      ['GET', 'sessions'],
      ['POST', 'second-factor'],
    ] as const)
      expect((await send(method, path)).status).toBe(403);
    const bad = await house.browser().send('GET', '/api/v1/session', undefined, {
      authorization: 'Bearer nothing',
    });
    expect(bad.status).toBe(401);
  });

  it('do not borrow the session of a browser that sends a bad one', async () => {
    const browser = await house.signedIn('clerk');

    const answer = await browser.send('GET', '/who', undefined, { authorization: 'Bearer nothing' });

    expect(answer.body).toEqual({ kind: 'anonymous' });
  });
});
