import type { Language } from '@laureate/locales';
import type { PasswordCost } from './passwords/hash-password.ts';
import type { TryLimits } from './tries/wait-before-try.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Every number that accounts are kept by; times in milliseconds of the machine's clock. */
export interface AccountSettings {
  /** The address people type: links, cookies and the check of where a request comes from rest on it. */
  readonly origin: string;
  /** What an authenticator shows beside the login. */
  readonly title: string;
  /** The language of mails. */
  readonly language: Language;
  readonly isDemonstration: boolean;
  /** Off only in demonstrations: everybody signs in with a password alone. */
  readonly asksSecondFactor: boolean;
  readonly passwordCost: PasswordCost;
  /** Signs a password has at least. */
  readonly leastPassword: number;
  /** Requests a minute from one address to a route that hashes a password or looks a secret up. */
  readonly costlyPerMinute: number;
  readonly accountTries: TryLimits;
  /** A whole office may share an address. */
  readonly addressTries: TryLimits;
  /** Mails asked for by one login. */
  readonly resetTries: TryLimits;
  /** A session ends when it was not used for so long. */
  readonly idleMs: number;
  /** A session ends after so long in any case. */
  readonly longestMs: number;
  /** Time to show the second factor after the password. */
  readonly halfwayMs: number;
  /** How long a proof of who one is counts for sensitive acts. */
  readonly proofMs: number;
  /** A use of a session is noted when the last note is so old. */
  readonly noteUseMs: number;
  /** How long a node goes by what it read of a session. */
  readonly rememberMs: number;
  readonly invitationMs: number;
  readonly setUpMs: number;
  readonly mailedResetMs: number;
  readonly printedCodeMs: number;
  readonly longestTokenMs: number;
  readonly mostTokens: number;
  /** Time to come back from the provider. */
  readonly visitMs: number;
  /** The provider is asked again so long after it did not answer. */
  readonly providerRetryMs: number;
  /** What the provider said about itself is asked for anew after so long. */
  readonly providerRecheckMs: number;
}

/** The settings with what differs from the usual. */
export function accountSettings(
  over: Pick<AccountSettings, 'origin'> & Partial<AccountSettings>,
): AccountSettings {
  return { ...usual, ...over };
}

const usual: Omit<AccountSettings, 'origin'> = {
  title: 'Laureate',
  language: 'zh-CN',
  isDemonstration: false,
  asksSecondFactor: true,
  passwordCost: { memoryKiB: 19_456, passes: 2, lanes: 1 },
  leastPassword: 10,
  costlyPerMinute: 120,
  accountTries: {
    free: 3,
    firstWaitMs: second,
    lockAfter: 10,
    lockMs: 15 * minute,
    forgetMs: day,
  },
  addressTries: {
    free: 100,
    firstWaitMs: second,
    lockAfter: 110,
    lockMs: 15 * minute,
    forgetMs: hour,
  },
  resetTries: { free: 3, firstWaitMs: 10 * minute, lockAfter: 6, lockMs: hour, forgetMs: day },
  idleMs: 30 * minute,
  longestMs: 12 * hour,
  halfwayMs: 10 * minute,
  proofMs: 10 * minute,
  noteUseMs: 30 * second,
  rememberMs: 2 * second,
  invitationMs: 7 * day,
  setUpMs: day,
  mailedResetMs: hour,
  printedCodeMs: 3 * day,
  longestTokenMs: 366 * day,
  mostTokens: 20,
  visitMs: 10 * minute,
  providerRetryMs: 5 * second,
  providerRecheckMs: minute,
};
