import type { Instant } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KeptClock } from '../../city/clock.ts';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse, password, start, town } from '../testing/account-house.ts';

const minute = 60_000;
const hour = 60 * minute;

describe.each(storeKinds)('sessions on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
    await house.account('a-clerk', ['clerk', 'clerk@example.org'], false);
    await house.account('a-head', ['head'], false);
  });
  afterAll(() => house.close());

  it('end when they were not used for thirty minutes, to the moment', async () => {
    const browser = await house.signedIn('clerk');
    const other = await house.signedIn('clerk');

    house.now += 30 * minute;
    expect(await browser.who()).toMatchObject({ kind: 'account' });
    house.now += 1;
    expect(await other.who()).toEqual({ kind: 'anonymous' });
    expect((await other.get('session')).body).toMatchObject({
      status: 401,
      refusals: [{ kind: 'signed-out', facts: {}, cites: [] }],
    });
    expect(await browser.who()).toMatchObject({ kind: 'account' });
  });

  it('end after twelve hours however much they are used, to the moment', async () => {
    house.now = start;
    const browser = await house.signedIn('clerk');
    for (let n = 0; n < 36; n += 1) {
      house.now = start + n * 20 * minute;
      expect(await browser.who()).toMatchObject({ kind: 'account' });
    }

    house.now = start + 12 * hour;
    expect(await browser.who()).toMatchObject({ kind: 'account' });
    house.now += 1;
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
  });

  it('follow the machine: a business clock that is moved ends none', async () => {
    const browser = await house.signedIn('clerk');
    const { clock } = house.accounts.ground;

    await (clock as KeptClock).setTo(town, '2027-06-01T00:00:00.000Z' as Instant);

    const session = await browser.get('session');
    expect(session).toMatchObject({ status: 200, body: { now: '2027-06-01T00:00:00.000Z' } });
  });

  it('are listed with where they come from, and can be ended one by one or all but this one', async () => {
    house.now += hour;
    const [first, second, third] = [
      await house.signedIn('head'),
      await house.signedIn('head'),
      await house.signedIn('head'),
    ];
    const stranger = await house.signedIn('clerk');

    const { sessions } = (await first.get('sessions')).body as {
      sessions: { id: string; isThisOne: boolean }[];
    };
    expect(sessions).toHaveLength(3);
    expect(sessions.filter(({ isThisOne }) => isThisOne)).toEqual([
      expect.objectContaining({ address: '192.0.2.1', madeAt: new Date(house.now).toISOString() }),
    ]);
    const listed = (await second.get('sessions')).body as { sessions: typeof sessions };
    const another = listed.sessions.find(({ isThisOne }) => isThisOne);

    expect((await stranger.delete(`sessions/${another?.id}`)).status).toBe(404);
    expect((await first.delete('sessions/nothing')).status).toBe(404);
    expect((await first.delete(`sessions/${another?.id}`)).status).toBe(200);
    expect(await second.who()).toEqual({ kind: 'anonymous' });
    expect(await third.who()).toMatchObject({ kind: 'account' });

    expect((await first.delete('sessions')).status).toBe(200);
    expect(await third.who()).toEqual({ kind: 'anonymous' });
    expect(await first.who()).toMatchObject({ kind: 'account' });
    expect(await stranger.who()).toMatchObject({ kind: 'account' });
  });

  it('end with signing out, also for whoever copied the cookie', async () => {
    const browser = await house.signedIn('head');
    const copied = browser.copy();

    expect((await browser.delete('session')).status).toBe(200);

    expect(browser.cookies.size).toBe(0);
    expect(await copied.who()).toEqual({ kind: 'anonymous' });
    expect((await browser.delete('session')).status).toBe(200);
  });

  it('are forgotten by the sweep when they are over', async () => {
    await house.signedIn('head');
    const count = async () => (await house.store.db.selectFrom('sessions').select('id').execute()).length;
    expect(await count()).toBeGreaterThan(0);

    house.now += 13 * hour;
    await house.accounts.sweep();

    expect(await count()).toBe(0);
  });
});

describe('the check that our own pages sent a request', () => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse('sqlite');
    await house.account('a-clerk', ['clerk'], false);
  });
  afterAll(() => house.close());

  const changes = (headers: Record<string, string>, cookies: boolean) =>
    house.signedIn('clerk').then((browser) => {
      if (!cookies) browser.cookies.clear();
      return browser.send('POST', '/who', {}, headers);
    });

  it.each([
    [{}, true, 200],
    [{ origin: 'https://elsewhere.example' }, true, 403],
    [{ origin: 'null' }, true, 403],
    [{ origin: '' }, true, 403],
    [{ 'x-laureate': '' }, true, 403],
    [{ 'x-laureate': '2' }, true, 403],
    [{ origin: 'http://town.example', host: 'town.example' }, true, 200],
    [{ 'x-laureate': '' }, false, 200],
    [{ origin: 'https://elsewhere.example' }, false, 403],
  ])('with %j and a cookie: %j answers %i', async (headers, cookies, status) => {
    const answer = await changes(headers as Record<string, string>, cookies);

    expect(answer.status).toBe(status);
    if (status === 403) expect(answer.body.type).toBe('/problems/foreign-origin');
  });

  it('lets reading through from anywhere', async () => {
    const browser = await house.signedIn('clerk');
    const answer = await browser.send('GET', '/who', undefined, { origin: 'https://elsewhere.example' });

    expect(answer.body).toMatchObject({ kind: 'account' });
  });

  it('gives the cookie to our host alone behind https, out of reach of scripts', async () => {
    const safe = await accountHouse('sqlite', { settings: { origin: 'https://award.example' } });
    await safe.account('a-clerk', ['clerk'], false);
    const answer = await safe
      .browser()
      .send('POST', '/api/v1/session', { login: 'clerk', password }, { origin: 'https://award.example' });

    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-laureate=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await safe.close();
  });
});
