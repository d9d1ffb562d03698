import { normaliseCode } from './normalise-code.ts';

/** Keeps `head` and `tail` signs; hides all of a text too short to leave at least four hidden. */
function maskMiddle(text: string, head: number, tail: number): string {
  const signs = Array.from(text);
  const hidden = signs.length - head - tail;
  if (hidden < 4) return '*'.repeat(signs.length);
  return signs.slice(0, head).join('') + '*'.repeat(hidden) + signs.slice(signs.length - tail).join('');
}

/**
 * A code for display (PIPL: shown only as far as needed). 18 signs keep the first 6 and last 4, so that no
 * day of birth shows; shorter ones (a passport) the first and last 2; under 8 signs nothing is shown.
 */
export function maskCode(text: string): string {
  const code = normaliseCode(text);
  return Array.from(code).length >= 18 ? maskMiddle(code, 6, 4) : maskMiddle(code, 2, 2);
}

/**
 * A phone number for display: digits only, first 3 and last 4 (`138****1234`), after removing separators
 * and the country code 86 before a mobile number; 8–10 digits keep the first and last 2; shorter: nothing.
 */
export function maskPhone(text: string): string {
  const digits = normaliseCode(text)
    .replace(/\D/g, '')
    .replace(/^(?:00)?86(?=1\d{10}$)/, '');
  return digits.length >= 11 ? maskMiddle(digits, 3, 4) : maskMiddle(digits, 2, 2);
}

/**
 * An e-mail address for display: the first sign, three stars whatever the length, and the domain.
 * A text without both parts, or with a one-sign local part, shows nothing of the part before the `@`.
 */
export function maskEmail(text: string): string {
  const address = text.trim();
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) return '***';
  const local = Array.from(address.slice(0, at));
  return `${local.length > 1 ? local[0] : ''}***${address.slice(at)}`;
}

/**
 * A person's name for display: the first sign, then one star for each further one, at most three.
 * A name of one sign is hidden. Compound family names are not told apart.
 */
export function maskName(text: string): string {
  const signs = Array.from(text.trim());
  if (signs.length <= 1) return '*'.repeat(signs.length);
  return `${signs[0]}${'*'.repeat(Math.min(3, signs.length - 1))}`;
}
