import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountTables } from '../store/tables/account-tables.ts';
import { storeKinds } from '../testing/test-databases.ts';
import { type AccountHouse, accountHouse, password, town } from './testing/account-house.ts';

const tables: readonly (keyof AccountTables)[] = [
  'accounts',
  'account_logins',
  'account_seats',
  'recovery_codes',
  'sign_in_tries',
  'account_log',
  'sessions',
  'invitations',
  'password_resets',
  'printed_codes',
  'access_tokens',
  'provider_links',
  'provider_visits',
];

describe.each(storeKinds)('what is kept of accounts on %s', (kind) => {
  let house: AccountHouse;

  beforeAll(async () => {
    house = await accountHouse(kind);
  });
  afterAll(() => house.close());

  it('holds no name, login, address, secret, token or code in clear', async () => {
    await house.account('a-clerk', ['secret.login', 'hidden@example.org', '13812345678'], false);
    await house.account('sysadmin', ['sysadmin.login']);
    const agent = `agent-${randomBytes(4).toString('hex')}`;
    const browser = house.browser('203.0.113.77');
    const headers = { 'user-agent': agent };
    await browser.send('POST', '/api/v1/session', { login: 'secret.login', password }, headers);
    const begun = (await browser.post('second-factor')).body;
    const confirmed = await browser.post('second-factor/confirm', {
      code: house.freshCode(String(begun.secret)),
    });
    const made = (await browser.post('tokens', { label: 'label of a token' })).body;
    const admin = await house.signedIn('sysadmin.login');
    const invited = (await admin.post('invitations', { jurisdiction: town, person: 'mayor' })).body;
    await house
      .browser('203.0.113.78')
      .post('session', { login: 'hidden@example.org', password: 'wrong wrong' });
    await house.browser().post('password/reset-request', { login: 'secret.login' });
    await house.accounts.idle();

    const rows = await Promise.all(
      tables.map(
        async (table) => (await sql`select * from ${sql.table(table)}`.execute(house.store.db)).rows,
      ),
    );
    const mails = readdirSync(house.outbox).map((name) => readFileSync(join(house.outbox, name), 'utf8'));
    const dump = JSON.stringify([rows, mails]).toLowerCase();

    expect(rows.map((kept) => kept.length > 0)).toEqual(
      tables.map((table) => !['printed_codes', 'provider_links', 'provider_visits'].includes(table)),
    );
    expect(mails).toHaveLength(1);
    const secrets = [
      'name of a-clerk',
      'secret.login',
      'hidden@example.org',
      'example.org',
      '13812345678',
      '203.0.113.7',
      agent,
      password,
      begun.secret,
      'label of a token',
      made.token,
      String(invited.link).split('#')[1],
      ...(confirmed.body.recoveryCodes as string[]),
      ...browser.cookies.values(),
    ].map((text) => String(text).toLowerCase());
    expect(secrets.filter((text) => text.length < 8)).toEqual([]);
    expect(secrets.filter((text) => dump.includes(text))).toEqual([]);
  });
});
