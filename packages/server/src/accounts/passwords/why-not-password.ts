import { type AccountRefusal, refusal } from '../account-refusal.ts';
import { commonPasswords } from './common-passwords.ts';

/** Longer ones only cost time to hash. */
export const longestPassword = 256;

/** Every reason against a password for an account with these logins; empty when it may be used. */
export function whyNotPassword(
  password: string,
  { least, logins }: { readonly least: number; readonly logins: readonly string[] },
): AccountRefusal[] {
  const text = password.normalize('NFKC');
  const signs = Array.from(text).length;
  const folded = text.trim().toLowerCase();
  const reasons = [
    signs < least ? refusal('password-too-short', { least, signs }) : undefined,
    signs > longestPassword ? refusal('password-too-long', { most: longestPassword, signs }) : undefined,
    isCommon(folded) ? refusal('password-common') : undefined,
    logins.some((login) => sayTheSame(folded, login)) ? refusal('password-is-login') : undefined,
  ];
  return reasons.filter((reason) => reason !== undefined);
}

function isCommon(folded: string): boolean {
  return commonPasswords.has(folded) || isRun(folded) || isRepetition(folded);
}

/** Signs that follow one another, up or down: 1234567890, abcdefghij. */
function isRun(text: string): boolean {
  const codes = Array.from(
    text.replace(/90/g, '9:').replace(/09/g, ':9'),
    (sign) => sign.codePointAt(0) ?? 0,
  );
  const steps = new Set(codes.slice(1).map((code, at) => code - (codes[at] ?? 0)));
  return steps.size === 1 && (steps.has(1) || steps.has(-1) || steps.has(0));
}

/** Up to four signs said over and over: 12121212, abcabcabcabc. */
function isRepetition(text: string): boolean {
  return /^(.{1,4})\1{2,}$/u.test(text);
}

function sayTheSame(folded: string, login: string): boolean {
  const name = login.toLowerCase();
  const local = name.includes('@') ? name.slice(0, name.lastIndexOf('@')) : name;
  const digits = name.startsWith('+') ? name.slice(1).replace(/^86/, '') : name;
  return [name, local, digits, name.replace('+', '')].includes(folded);
}
