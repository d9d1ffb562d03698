import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse, password, start } from '../testing/account-house.ts';

const minute = 60_000;

describe.each(storeKinds)('setting up a second factor on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
  });
  afterAll(() => house.close());

  const secretOf = (body: Readonly<Record<string, unknown>>) => body.secret as string;

  it('is required of the office: nothing else is open before', async () => {
    await house.account('office-head', ['office.head'], false);
    const browser = house.browser();

    const answer = await browser.post('session', { login: 'office.head', password });
    expect(answer.body).toEqual({ needs: 'second-factor-setup' });
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
    expect((await browser.get('tokens')).status).toBe(401);

    const begun = await browser.post('second-factor');
    expect(begun.body).toMatchObject({ secret: expect.stringMatching(/^[A-Z2-7]{32}$/) });
    expect(begun.body.url).toBe(
      `otpauth://totp/Laureate:office.head?issuer=Laureate&secret=${secretOf(begun.body)}&algorithm=SHA1&digits=6&period=30`,
    );
    expect(begun.body.qr).toMatch(/^<svg /);

    expect((await browser.post('second-factor/confirm', { code: '000000' })).status).toBe(403);
    const code = house.freshCode(secretOf(begun.body));
    const confirmed = await browser.post('second-factor/confirm', { code });
    expect(confirmed).toMatchObject({
      status: 200,
      body: { account: { name: 'Name of office-head' }, recoveryCodes: expect.any(Array) },
    });
    expect(confirmed.body.recoveryCodes).toHaveLength(10);
    expect(await browser.who()).toMatchObject({ kind: 'account' });

    const next = house.browser();
    expect((await next.post('session', { login: 'office.head', password })).body).toEqual({
      needs: 'second-factor',
    });
    expect((await next.post('session/second-factor', { code })).status).toBe(403);
  });

  it('takes each recovery code once, and new ones in place of the old', async () => {
    await house.account('a-clerk', ['clerk'], false);
    const browser = await house.signedIn('clerk');
    const begun = await browser.post('second-factor');
    const code = house.freshCode(secretOf(begun.body));
    const { recoveryCodes } = (await browser.post('second-factor/confirm', { code })).body as {
      recoveryCodes: string[];
    };
    const [first = '', second = ''] = recoveryCodes;
    const show = async (recoveryCode: string) => {
      const other = house.browser();
      await other.post('session', { login: 'clerk', password });
      return { other, answer: await other.post('session/second-factor', { recoveryCode }) };
    };

    expect((await show(first.toLowerCase().replace('-', ' '))).answer.status).toBe(200);
    expect((await show(first)).answer.status).toBe(403);
    const { other } = await show(second);
    expect((await other.get('second-factor')).body).toEqual({ isSet: true, recoveryCodesLeft: 8 });

    const renewed = await other.post('second-factor/recovery-codes');
    expect(renewed.body.recoveryCodes).toHaveLength(10);
    expect((await show(recoveryCodes[2] ?? '')).answer.status).toBe(403);
    expect((await other.get('second-factor')).body).toMatchObject({ recoveryCodesLeft: 10 });
  });

  it('asks for a fresh proof before another authenticator is set up, and ends other sessions', async () => {
    await house.account('a-head', ['head']);
    const browser = await house.signedIn('head');
    const elsewhere = await house.signedIn('head');

    house.now += 11 * minute;
    expect(await browser.post('second-factor')).toMatchObject({
      status: 403,
      body: { refusals: [{ kind: 'proof-needed', facts: { proof: 'second-factor' } }] },
    });
    expect((await browser.post('session/proof', { password })).status).toBe(403);
    await browser.post('session/second-factor', { code: house.freshCode() });
    const begun = await browser.post('second-factor');
    expect(begun.status).toBe(200);
    await browser.post('second-factor/confirm', { code: house.freshCode(secretOf(begun.body)) });

    expect(await browser.who()).toMatchObject({ kind: 'account' });
    expect(await elsewhere.who()).toEqual({ kind: 'anonymous' });
  });

  it('counts a proof for ten minutes, to the moment', async () => {
    await house.account('mayor', ['mayor'], false);
    const browser = await house.signedIn('mayor');

    house.now += 10 * minute;
    expect((await browser.post('second-factor')).status).toBe(200);
    house.now += 1;
    expect((await browser.post('second-factor')).status).toBe(403);
    expect((await browser.post('session/proof', { password: 'not this one' })).status).toBe(403);
    expect((await browser.post('session/proof', { password })).status).toBe(200);
    expect((await browser.post('second-factor')).status).toBe(200);
  });

  it('keeps the absolute end of a session that proves itself again', async () => {
    await house.account('office-clerk', ['office.clerk']);
    const browser = await house.signedIn('office.clerk');
    const began = house.now;
    for (let n = 1; n <= 35; n += 1) {
      house.now = began + n * 20 * minute;
      await browser.who();
    }

    await browser.post('session/second-factor', { code: house.freshCode() });

    house.now = began + 12 * 60 * minute;
    expect(await browser.who()).toMatchObject({ kind: 'account' });
    house.now += 1;
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
  });

  it('is asked of somebody signed in without one as soon as the registry gives them such a hat', async () => {
    const { cities, clock } = house.accounts.ground;
    await house.account('auditor', ['auditor']);
    house.now = start;
    const city = cities.city('town');
    const by = { person: 'office-clerk', body: 'office' };
    const at = await clock.now('town');
    const stream = 'registry/town';
    const payload = {
      party: 'newcomer',
      kind: 'individual',
      profile: '{"name":"Newcomer"}',
      codeIndex: 'P-newcomer',
      codeKind: 'passport',
    };
    await city.perform({ stream, command: 'register-party', payload, by, at, mode: 'perform' });
    await house.account('newcomer', ['newcomer'], false);
    const browser = await house.signedIn('newcomer');
    expect(await browser.who()).toMatchObject({ kind: 'account' });

    const seat = { person: 'newcomer', body: 'office', rank: 'clerk', from: '2026-01-13' };
    const act = { stream, command: 'appoint-member', payload: seat, at } as const;
    const prepared = await city.perform({ ...act, by: { person: 'sysadmin' }, mode: 'prepare' });
    if (prepared.kind !== 'done') throw new Error('not prepared');
    const done = await city.perform({
      ...act,
      by: { person: 'secadmin' },
      mode: 'perform',
      prepared: prepared.act,
    });
    expect(done.kind).toBe('done');

    house.now += 2000;
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
    expect((await browser.get('session')).body).toMatchObject({
      refusals: [{ kind: 'second-factor-missing', facts: { needs: 'second-factor-setup' } }],
    });
  });
});
