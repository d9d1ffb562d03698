import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse, town } from '../testing/account-house.ts';

const day = 24 * 60 * 60_000;
const newPassword = 'another fine password';

describe.each(storeKinds)('a new password on paper on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
    await house.account('sysadmin', ['sysadmin']);
    await house.account('secadmin', ['secadmin']);
    await house.account('auditor', ['auditor.person']);
    await house.account('office-head', ['office.head']);
    await house.account('a-clerk', ['clerk', '13900002222'], false);
  });
  afterAll(() => house.close());

  const ask = async (login: string, person: string, secondFactor = false) =>
    (await house.signedIn(login)).post('password/printed-codes', {
      jurisdiction: town,
      person,
      secondFactor,
    });
  const give = async (login: string, id: unknown) =>
    (await house.signedIn(login)).post(`password/printed-codes/${town}/${id}`);
  const kindOf = ({ body }: { body: Readonly<Record<string, unknown>> }) =>
    (body.refusals as { kind: string }[])[0]?.kind;

  it('takes two administrators, and the code works once however it is typed', async () => {
    const asked = await ask('sysadmin', 'a-clerk');
    expect(asked.status).toBe(200);

    expect(kindOf(await give('sysadmin', asked.body.id))).toBe('asked-by-oneself');
    expect(kindOf(await give('office.head', asked.body.id))).toBe('not-your-office');
    const listed = await (await house.signedIn('secadmin')).get(`password/printed-codes/${town}`);
    expect(listed.body.codes).toEqual([
      { id: asked.body.id, person: 'a-clerk', secondFactor: false, isOwn: false },
    ]);
    const given = await give('secadmin', asked.body.id);
    expect(given.body).toEqual({
      code: expect.stringMatching(/^([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$/),
      endsAt: new Date(house.now + 3 * day).toISOString(),
    });
    expect((await give('secadmin', asked.body.id)).status).toBe(404);

    const code = String(given.body.code).toLowerCase().replaceAll('-', ' ');
    const typed = { code, password: newPassword };
    expect((await house.browser().post('password/reset', typed)).status).toBe(200);
    expect((await house.browser().post('password/reset', typed)).status).toBe(409);
    expect((await house.browser().post('session', { login: 'clerk', password: newPassword })).status).toBe(
      200,
    );
  });

  it('is not for oneself, nor by people of other offices, nor for people without account', async () => {
    expect(kindOf(await ask('sysadmin', 'sysadmin'))).toBe('about-oneself');
    expect(kindOf(await ask('office.head', 'a-clerk'))).toBe('not-your-office');
    expect(kindOf(await ask('sysadmin', 'mayor'))).toBe('person-has-no-account');
    const asked = await ask('sysadmin', 'secadmin');
    expect(kindOf(await give('secadmin', asked.body.id))).toBe('about-oneself');
    expect((await give('auditor.person', asked.body.id)).status).toBe(200);
  });

  it('takes a lost second factor away when it was asked for so', async () => {
    const asked = await ask('sysadmin', 'office-head', true);
    const given = await give('secadmin', asked.body.id);
    const typed = { code: given.body.code, password: newPassword };

    expect((await house.browser().post('password/reset', typed)).status).toBe(200);

    const answer = await house.browser().post('session', { login: 'office.head', password: newPassword });
    expect(answer.body).toEqual({ needs: 'second-factor-setup' });
  });

  it('waits three days for the second administrator, to the moment', async () => {
    const asked = await ask('sysadmin', 'a-clerk');
    const late = await ask('sysadmin', 'a-clerk');
    const began = house.now;
    house.now = began + 3 * day - 60_000;
    const secadmin = await house.signedIn('secadmin');

    house.now = began + 3 * day + 1;
    expect((await secadmin.post(`password/printed-codes/${town}/${late.body.id}`)).status).toBe(404);
    house.now = began + 3 * day - 30_000;
    expect((await secadmin.post(`password/printed-codes/${town}/${asked.body.id}`)).status).toBe(200);
  });
});
