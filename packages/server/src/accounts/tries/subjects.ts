import { isIPv6 } from 'node:net';
import type { AccountKeys } from '../account-keys.ts';
import type { AccountSettings } from '../account-settings.ts';
import type { Tried } from './count-try.ts';

type Ground = { readonly keys: AccountKeys; readonly settings: AccountSettings };

/** The tries of a password: of the account, or of the login when it belongs to none. Both look alike. */
export function passwordTries({ keys, settings }: Ground, whose: string): Tried {
  return { subject: keys.index('password tries', whose), limits: settings.accountTries };
}

/** The tries of an account's second factor. */
export function secondFactorTries({ keys, settings }: Ground, account: string): Tried {
  return { subject: keys.index('second factor tries', account), limits: settings.accountTries };
}

/** The mails asked for by a login. */
export function resetTries({ keys, settings }: Ground, login: string): Tried {
  return { subject: keys.index('reset tries', login), limits: settings.resetTries };
}

/** The tries of an address: an IPv4 address, or the network (/64) of an IPv6 one. */
export function addressTries({ keys, settings }: Ground, address: string): Tried {
  return { subject: keys.index('address tries', networkOf(address)), limits: settings.addressTries };
}

function networkOf(address: string): string {
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...zeros, ...right]
    .slice(0, 4)
    .map((part) => Number.parseInt(part, 16).toString(16))
    .join(':');
}
