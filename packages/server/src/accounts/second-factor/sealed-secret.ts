import type { AccountKeys } from '../account-keys.ts';

const sealName = (account: string): string => `second factor ${account}`;

/** An authenticator's secret as it is kept. */
export function sealSecondFactor(keys: AccountKeys, account: string, secret: string): string {
  return keys.seal(sealName(account), secret);
}

/** The secret of a kept second factor. */
export function openSecondFactor(keys: AccountKeys, account: string, sealed: string): string {
  return keys.open(sealName(account), sealed);
}
