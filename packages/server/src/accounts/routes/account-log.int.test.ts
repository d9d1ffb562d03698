import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeKinds } from '../../testing/test-databases.ts';
import { type AccountHouse, accountHouse, town } from '../testing/account-house.ts';

describe.each(storeKinds)('the log of accounts on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
    await house.account('sysadmin', ['sysadmin']);
    await house.account('auditor', ['auditor.person']);
    await house.account('a-clerk', ['clerk'], false);
  });
  afterAll(() => house.close());

  it('is read by the auditor alone, latest first', async () => {
    const admin = await house.signedIn('sysadmin');
    await admin.post('invitations', { jurisdiction: town, person: 'mayor' });
    await house.browser().post('session', { login: 'clerk', password: 'wrong wrong wrong' });
    await house.accounts.idle();
    const auditor = await house.signedIn('auditor.person');

    const read = await auditor.get(`account-log/${town}`);

    const notes = read.body.notes as { kind: string; facts: object }[];
    expect(notes.slice(0, 4).map(({ kind: noted }) => noted)).toEqual([
      'signed-in',
      'sign-in-failed',
      'invited',
      'signed-in',
    ]);
    expect(notes[2]).toEqual({
      at: expect.any(String),
      kind: 'invited',
      account: null,
      byAccount: expect.any(String),
      jurisdiction: town,
      facts: { person: 'mayor' },
    });
    expect((await admin.get(`account-log/${town}`)).status).toBe(403);
    expect((await auditor.get('account-log/elsewhere')).status).toBe(403);
  });

  it('cannot be changed, not even by us', async () => {
    const { db } = house.store;

    await expect(sql`update account_log set kind = 'other'`.execute(db)).rejects.toThrow(/append-only/);
    await expect(sql`delete from account_log`.execute(db)).rejects.toThrow(/append-only/);
  });
});
