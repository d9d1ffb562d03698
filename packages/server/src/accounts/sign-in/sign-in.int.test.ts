import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountRow, putPassword } from '../../store/accounts.ts';
import { storeKinds } from '../../testing/test-databases.ts';
import { hashPassword, hasOtherCost } from '../passwords/hash-password.ts';
import { type AccountHouse, accountHouse, fastCost, password, start } from '../testing/account-house.ts';

const second = 1000;
const minute = 60 * second;

describe.each(storeKinds)('signing in on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
  });
  afterAll(() => house.close());

  it('takes a user name, a phone number or an e-mail address, however it is typed', async () => {
    await house.account('a-clerk', ['Clerk.A', '138 0013 1234', 'Clerk@Example.org'], false);

    for (const login of ['clerk.a', '+86 13800131234', ' clerk@EXAMPLE.org']) {
      const browser = house.browser();
      const answer = await browser.post('session', { login, password });

      expect(answer).toMatchObject({
        status: 200,
        body: {
          account: { name: 'Name of a-clerk', login: 'c***@example.org' },
          seats: [{ jurisdiction: 'town', person: 'a-clerk', name: 'Name of a-clerk' }],
          demonstration: false,
          now: new Date(house.now).toISOString(),
        },
      });
      expect(await browser.who()).toMatchObject({ kind: 'account', seats: { town: 'a-clerk' } });
    }
  });

  it('answers an unknown login exactly like a wrong password, waits and lock included', async () => {
    await house.account('a-head', ['head.a'], false);
    const tryAll = async (login: string, address: string) => {
      const browser = house.browser(address);
      const answers: unknown[] = [];
      for (let n = 0; n < 14; n += 1) {
        const { status, body, headers } = await browser.post('session', {
          login,
          password: 'wrong wrong wrong',
        });
        answers.push([status, body, headers['retry-after']]);
        if (status === 429) house.now += Number(headers['retry-after']) * second;
      }
      house.now = start;
      return answers;
    };

    const known = await tryAll('head.a', '192.0.2.21');
    const unknown = await tryAll('nobody.here', '192.0.2.22');

    expect(unknown).toEqual(known);
    expect(known.map((answer) => (answer as [number])[0])).toEqual([
      403, 403, 403, 429, 403, 429, 403, 429, 403, 429, 403, 429, 403, 429,
    ]);
  });

  it('makes each failure after the third wait twice as long, to the moment', async () => {
    await house.account('office-clerk', ['patience'], false);
    const browser = house.browser('192.0.2.31');
    const knock = (typed: string) => browser.post('session', { login: 'patience', password: typed });
    for (let n = 0; n < 3; n += 1) expect((await knock('no no no no')).status).toBe(403);

    const at = house.now;
    house.now = at + second - 1;
    expect(await knock(password)).toMatchObject({
      status: 429,
      body: {
        type: '/problems/too-many-tries',
        refusals: [{ kind: 'too-many-tries', facts: { seconds: 1 } }],
      },
      headers: { 'retry-after': '1' },
    });
    house.now = at + second;
    expect((await knock('no no no no')).status).toBe(403);
    house.now = at + second + 2 * second - 1;
    expect((await knock(password)).status).toBe(429);
    house.now = at + second + 2 * second;
    expect((await knock(password)).status).toBe(200);
    expect((await knock('no no no no')).status).toBe(403);
    expect((await knock(password)).status).toBe(200);
  });

  it('locks an account after ten failures for fifteen minutes, wherever they came from', async () => {
    await house.account('mayor', ['mayor'], false);
    const knock = (typed: string, n: number) =>
      house.browser(`192.0.2.${40 + n}`).post('session', { login: 'mayor', password: typed });
    for (let n = 0; n < 10; n += 1) {
      house.now += 2 * minute;
      expect((await knock('no no no no', n)).status).toBe(403);
    }

    house.now += 15 * minute - 1;
    expect((await knock(password, 11)).status).toBe(429);
    house.now += 1;
    expect((await knock(password, 11)).status).toBe(200);
  });

  it('counts tries made at once one by one', async () => {
    await house.account('chair', ['chairman'], false);
    const knocks = Array.from({ length: 12 }, () =>
      house.browser('192.0.2.60').post('session', { login: 'chairman', password: 'no no no no' }),
    );

    const statuses = (await Promise.all(knocks)).map(({ status }) => status);

    expect(statuses.filter((status) => status === 403)).toHaveLength(3);
    expect(statuses.filter((status) => status === 429)).toHaveLength(9);
  });

  it('slows an address down whatever logins it tries, and other addresses not', async () => {
    const knock = (n: number, address: string) =>
      house.browser(address).post('session', { login: `guess${n}`, password: 'no no no no' });
    for (let n = 0; n < 100; n += 1) expect((await knock(n, '2001:db8::1')).status).toBe(403);

    expect((await knock(101, '2001:db8::2')).status).toBe(429);
    expect((await knock(102, '2001:db8:0:1::1')).status).toBe(403);
  });

  it('hashes a password again when the cost of hashing has changed', async () => {
    const account = await house.account('office-head', ['rehash'], false);
    const costly = { ...fastCost, passes: 3 };
    await putPassword(house.store.db, account, await hashPassword(password, costly));

    await house.browser('192.0.2.70').post('session', { login: 'rehash', password });

    const kept = (await accountRow(house.store.db, account))?.password ?? '';
    expect(hasOtherCost(kept, fastCost)).toBe(false);
    expect((await house.browser('192.0.2.70').post('session', { login: 'rehash', password })).status).toBe(
      200,
    );
  });

  it('gives a new session at each sign-in and ends the one that came with it', async () => {
    const browser = await house.signedIn('clerk.a');
    const copied = browser.copy();

    await browser.post('session', { login: 'clerk.a', password });

    expect(await browser.who()).toMatchObject({ kind: 'account' });
    expect(await copied.who()).toEqual({ kind: 'anonymous' });
  });

  it('tells bad input without repeating it', async () => {
    const answer = await house.browser().post('session', { login: 'x', password: 7 });

    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer.body)).not.toContain('7');
  });
});
