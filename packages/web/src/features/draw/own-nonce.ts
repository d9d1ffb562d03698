import { commitmentOf, nonceLength, opensCommitment, toHex } from '@laureate/core';
import { browserHasher } from './sha-256.ts';

/** What a number is bound to: the draw as the whole house names it, the attempt, the body that commits. */
export interface Bound {
  readonly draw: string;
  readonly attempt: number;
  readonly committer: string;
}

/** A committer's secret number as it is kept: the same file that the command line writes. */
export interface OwnNonce extends Bound {
  readonly nonce: string;
  readonly commitment: string;
}

const nonceForm = /^[0-9a-f]{64}$/;

/** 32 random bytes of this browser, as 64 hexadecimal digits. */
export const randomHex = (): string => toHex(crypto.getRandomValues(new Uint8Array(nonceLength)));

const sealed = (bound: Bound, nonce: string): OwnNonce => {
  const { draw, attempt, committer } = bound;
  const whole = { draw, attempt, committer, nonce };
  return { ...whole, commitment: commitmentOf(browserHasher, whole) };
};

/** A new secret number with its commitment. */
export const makeNonce = (bound: Bound): OwnNonce => sealed(bound, randomHex());

/** Whether a number opens the commitment that was handed in for it. */
export const opens = (bound: Bound, nonce: string, commitment: string): boolean =>
  nonceForm.test(nonce) && opensCommitment(browserHasher, { ...bound, nonce }, commitment);

/** The number in what somebody typed or in the text of a kept file: spaces and capital letters do not matter. */
export function readNonce(text: string): string | undefined {
  const plain = text.replace(/\s/g, '').toLowerCase();
  const inFile = /"nonce":"([0-9a-f]{64})"/.exec(plain)?.[1];
  return inFile ?? (nonceForm.test(plain) ? plain : undefined);
}

/** The file that is downloaded, as the command line would have written it. */
export const nonceFile = (own: OwnNonce): string => `${JSON.stringify(own, null, 2)}\n`;

/** Where a number is kept in this browser: for one person, one draw, one attempt. */
const keyOf = (whose: string, { draw, attempt, committer }: Bound): string =>
  ['laureate.nonce', whose, draw, attempt, committer].join('/');

/** The number kept in this browser; nothing where there is none or what is kept is none. */
export function keptNonce(whose: string, bound: Bound): OwnNonce | undefined {
  const nonce = readNonce(localStorage.getItem(keyOf(whose, bound)) ?? '');
  return nonce === undefined ? undefined : sealed(bound, nonce);
}

/** Keeps a number in this browser until it is shown. */
export function keepNonce(whose: string, own: OwnNonce): void {
  localStorage.setItem(keyOf(whose, own), nonceFile(own));
}

/** Forgets a number that was shown. */
export function forgetNonce(whose: string, bound: Bound): void {
  localStorage.removeItem(keyOf(whose, bound));
}
