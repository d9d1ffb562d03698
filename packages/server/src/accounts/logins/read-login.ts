import { domainToASCII } from 'node:url';
import type { LoginKind } from '../../store/accounts.ts';

/** What a person types to sign in, in the one spelling it is matched by. */
export interface Login {
  readonly kind: LoginKind;
  readonly text: string;
}

const longestLogin = 254;
const emailText = /^[^\s@"(),:;<>[\]\\]{1,64}@([^\s@]+\.[^\s@.]+)$/u;
const phoneText = /^\+?[\d\s().-]+$/;
const nameText = /^[\p{L}][\p{L}\p{N}._-]{2,63}$/u;

/** Reads an e-mail address, a phone number or a user name; nothing when it is none of them. */
export function readLogin(typed: string): Login | undefined {
  const text = typed.normalize('NFKC').trim();
  if (text.length > longestLogin) return undefined;
  if (text.includes('@')) return readEmail(text);
  if (phoneText.test(text)) return readPhone(text);
  return nameText.test(text) ? { kind: 'name', text: text.toLowerCase() } : undefined;
}

function readEmail(text: string): Login | undefined {
  const domain = emailText.exec(text)?.[1];
  const ascii = domain === undefined ? '' : domainToASCII(domain.toLowerCase());
  if (ascii === '') return undefined;
  const local = text.slice(0, text.lastIndexOf('@')).toLowerCase();
  return { kind: 'email', text: `${local}@${ascii}` };
}

/** Numbers without a country code are taken as Chinese ones: a mobile number, or an area code and a line. */
function readPhone(text: string): Login | undefined {
  const digits = text.replace(/\D/g, '');
  if (text.startsWith('+') || digits.startsWith('00'))
    return asPhone(text.startsWith('+') ? digits : digits.slice(2));
  if (/^(?:86)?1\d{10}$/.test(digits)) return asPhone(`86${digits.slice(-11)}`);
  return /^0[1-9]\d{8,10}$/.test(digits) ? asPhone(`86${digits.slice(1)}`) : undefined;
}

function asPhone(digits: string): Login | undefined {
  return /^[1-9]\d{7,14}$/.test(digits) ? { kind: 'phone', text: `+${digits}` } : undefined;
}
