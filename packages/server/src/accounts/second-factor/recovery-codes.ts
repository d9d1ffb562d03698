import { randomInt } from 'node:crypto';
import type { AccountKeys } from '../account-keys.ts';

/** Signs that are not mistaken for one another on paper. */
const signs = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const codesGiven = 10;
const groupLength = 5;

/** A code to be typed from paper, in groups of five. */
export function freshPaperCode(groups: number): string {
  const group = () => Array.from({ length: groupLength }, () => signs[randomInt(signs.length)]).join('');
  return Array.from({ length: groups }, group).join('-');
}

/** A typed code in the one spelling that was printed, without dashes and blanks. */
export function readPaperCode(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
}

/** Ten one-time codes for the day the authenticator is lost, shown once; what is kept of them. */
export function freshRecoveryCodes(
  keys: AccountKeys,
  account: string,
): { readonly codes: readonly string[]; readonly hashes: readonly string[] } {
  const codes = Array.from({ length: codesGiven }, () => freshPaperCode(2));
  return { codes, hashes: codes.map((code) => hashOfRecoveryCode(keys, account, code)) };
}

/** What is kept of a recovery code: a digest under the house's key. */
export function hashOfRecoveryCode(keys: AccountKeys, account: string, typed: string): string {
  return keys.index(`recovery code ${account}`, readPaperCode(typed));
}
