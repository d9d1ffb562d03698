import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AccountHouse, accountHouse, password } from '../testing/account-house.ts';

const newPassword = 'another fine password';

describe('changing the password', () => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse('sqlite');
    await house.account('a-clerk', ['clerk'], false);
  });
  afterAll(() => house.close());

  it('asks for the old one, refuses weak ones, and ends other sessions', async () => {
    const [browser, other] = [await house.signedIn('clerk'), await house.signedIn('clerk')];
    const change = (old: string, chosen: string) => browser.post('password', { old, password: chosen });

    expect((await change('not this one', newPassword)).status).toBe(403);
    expect((await change(password, '123456789')).body).toMatchObject({
      refusals: [{ kind: 'password-too-short', facts: { least: 10, signs: 9 } }, { kind: 'password-common' }],
    });
    expect((await change(password, newPassword)).status).toBe(200);
    expect(await browser.who()).toMatchObject({ kind: 'account' });
    expect(await other.who()).toEqual({ kind: 'anonymous' });
  });
});
