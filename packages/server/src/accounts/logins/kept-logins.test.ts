import { describe, expect, it, test } from 'vitest';
import { AccountKeys } from '../account-keys.ts';
import { indexOfLogin, loginRowOf, maskLogin, openLogin, readLogins } from './kept-logins.ts';
import type { Login } from './read-login.ts';

const keys = new AccountKeys(new Uint8Array(32).fill(1));
const phone: Login = { kind: 'phone', text: '+8613800131234' };

describe('a kept login', () => {
  it('is found by an index under the key of the house, and opened with it', () => {
    const row = loginRowOf(keys, phone);

    expect(row.index).toBe(indexOfLogin(keys, phone));
    expect(openLogin(keys, row)).toBe('+8613800131234');
    expect(JSON.stringify(row)).not.toContain('1380013');
    const others = [
      indexOfLogin(keys, { ...phone, kind: 'name' }),
      indexOfLogin(keys, { ...phone, text: '+8613800131235' }),
      indexOfLogin(new AccountKeys(new Uint8Array(32).fill(2)), phone),
    ];
    expect(new Set([row.index, ...others]).size).toBe(4);
  });

  it('cannot be put in the place of another', () => {
    const row = loginRowOf(keys, phone);
    const other = loginRowOf(keys, { kind: 'name', text: 'clerk' });

    expect(() => openLogin(keys, { ...row, sealed: other.sealed })).toThrow();
  });
});

test.each([
  ['email', 'someone@example.org', 's***@example.org'],
  ['phone', '+8613800131234', '138****1234'],
  ['name', 'clerk.a', 'clerk.a'],
] as const)('the %s %s shows as %s', (kind, text, shown) => {
  expect(maskLogin({ kind, text })).toBe(shown);
});

test('every reason against the logins somebody chose is told', () => {
  expect(readLogins(['clerk', '?', 'clerk.b']).reasons.map(({ kind, facts }) => [kind, facts])).toEqual([
    ['login-unfit', { place: 2 }],
    ['login-kind-twice', { kind: 'name' }],
  ]);
  expect(readLogins([]).reasons.map(({ kind }) => kind)).toEqual(['no-login']);
  expect(readLogins(['clerk', 'a@example.org', '13800131234'])).toMatchObject({
    logins: [{ kind: 'name' }, { kind: 'email' }, { kind: 'phone' }],
    reasons: [],
  });
});
