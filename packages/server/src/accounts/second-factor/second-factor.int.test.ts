import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse, password, start } from '../testing/account-house.ts';
import type { Browser } from '../testing/browser.ts';
import { codeAt } from './authenticator.ts';

const minute = 60_000;

describe.each(storeKinds)('the second factor on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
  });
  afterAll(() => house.close());

  const knock = async (login: string): Promise<Browser> => {
    const browser = house.browser();
    await browser.post('session', { login, password });
    return browser;
  };

  it('is asked for after the password; until then nobody is signed in', async () => {
    await house.account('office-head', ['office.head']);
    const browser = house.browser();

    const answer = await browser.post('session', { login: 'office.head', password });

    expect(answer).toMatchObject({ status: 200, body: { needs: 'second-factor' } });
    expect(await browser.who()).toEqual({ kind: 'anonymous' });
    expect(await browser.get('session')).toMatchObject({
      status: 401,
      body: { refusals: [{ kind: 'second-factor-missing', facts: { needs: 'second-factor' } }] },
    });
    expect((await browser.post('second-factor')).status).toBe(401);
    expect((await browser.get('sessions')).status).toBe(401);

    const before = browser.copy();
    const shown = await browser.post('session/second-factor', { code: house.freshCode() });
    expect(shown).toMatchObject({ status: 200, body: { account: { name: 'Name of office-head' } } });
    expect(await browser.who()).toMatchObject({ kind: 'account' });
    expect(await before.who()).toEqual({ kind: 'anonymous' });
  });

  it('takes a code once, of this step, the one before and the one after, and no other', async () => {
    await house.account('office-clerk', ['office.clerk']);
    house.now = start + 600_000;
    const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
    const show = async (code: string) =>
      (await (await knock('office.clerk')).post('session/second-factor', { code })).status;
    const step = 30_000;

    expect(await show(codeAt(secret, house.now - 2 * step))).toBe(403);
    expect(await show(codeAt(secret, house.now + 2 * step))).toBe(403);
    const before = codeAt(secret, house.now - step);
    expect(await show(before)).toBe(200);
    expect(await show(before)).toBe(403);
    expect(await show(codeAt(secret, house.now + step))).toBe(200);
    expect(await show(codeAt(secret, house.now))).toBe(403);
    house.now += 2 * step;
    expect(await show(codeAt(secret, house.now))).toBe(200);
  });

  it('takes one code once even when it is shown twice at the same moment', async () => {
    await house.account('chair', ['chair.person']);
    const [one, other] = [await knock('chair.person'), await knock('chair.person')];
    const code = house.freshCode();

    const answers = await Promise.all([
      one.post('session/second-factor', { code }),
      other.post('session/second-factor', { code }),
    ]);

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403]);
  });

  it('locks after ten wrong codes, and a new sign-in with the password does not open it', async () => {
    await house.account('secadmin', ['secadmin']);
    for (let n = 0; n < 10; n += 1) {
      house.now += 2 * minute;
      const browser = await knock('secadmin');
      expect((await browser.post('session/second-factor', { code: '000000' })).status).toBe(403);
    }

    house.now += minute;
    const code = house.freshCode();
    const answer = await (await knock('secadmin')).post('session/second-factor', { code });

    expect(answer).toMatchObject({ status: 429, body: { refusals: [{ kind: 'too-many-tries' }] } });
  });

  it('waits ten minutes for the code, to the moment', async () => {
    house.now += 60 * minute;
    const [inTime, late] = [await knock('office.head'), await knock('office.head')];

    house.now += 10 * minute;
    expect((await inTime.post('session/second-factor', { code: house.freshCode() })).status).toBe(401);
    house.now -= 30_000;
    const again = await knock('office.head');
    house.now += 10 * minute - 30_000;
    expect((await again.post('session/second-factor', { code: house.freshCode() })).status).toBe(200);
    expect((await late.post('session/second-factor', { code: '000000' })).status).toBe(401);
  });
});
