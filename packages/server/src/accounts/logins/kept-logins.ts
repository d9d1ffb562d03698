import { maskEmail, maskPhone } from '@laureate/core';
import type { LoginRow } from '../../store/accounts.ts';
import type { AccountKeys } from '../account-keys.ts';
import { type AccountRefusal, refusal } from '../account-refusal.ts';
import { type Login, readLogin } from './read-login.ts';

const sealName = (index: string): string => `login ${index}`;

/** The keyed index by which a login is found. */
export function indexOfLogin(keys: AccountKeys, { kind, text }: Login): string {
  return keys.index(`login ${kind}`, text);
}

/** A login as it is kept: findable, not readable. */
export function loginRowOf(keys: AccountKeys, login: Login): LoginRow {
  const index = indexOfLogin(keys, login);
  return { index, kind: login.kind, sealed: keys.seal(sealName(index), login.text) };
}

/** The text of a kept login. */
export function openLogin(keys: AccountKeys, { index, sealed }: LoginRow): string {
  return keys.open(sealName(index), sealed);
}

/** A login as others may see it: e-mail addresses and phone numbers are masked. */
export function maskLogin({ kind, text }: Login): string {
  if (kind === 'email') return maskEmail(text);
  return kind === 'phone' ? maskPhone(text) : text;
}

/** The logins a person chose, or every reason why they cannot be used. */
export function readLogins(typed: readonly string[]): {
  readonly logins: readonly Login[];
  readonly reasons: readonly AccountRefusal[];
} {
  const read = typed.map(readLogin);
  const logins = read.filter((login) => login !== undefined);
  const kinds = logins.map(({ kind }) => kind);
  const twice = kinds.filter((kind, at) => kinds.indexOf(kind) !== at);
  return {
    logins,
    reasons: [
      ...(typed.length === 0 ? [refusal('no-login')] : []),
      ...read.flatMap((login, at) => (login ? [] : [refusal('login-unfit', { place: at + 1 })])),
      ...twice.map((kind) => refusal('login-kind-twice', { kind })),
    ],
  };
}
