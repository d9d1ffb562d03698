import type { Refusal } from '@laureate/core';

/** Every reason accounts give against something, and the HTTP status it is told with. */
export const accountRefusals = {
  'wrong-sign-in': 403,
  'wrong-code': 403,
  'too-many-tries': 429,
  'signed-out': 401,
  'second-factor-missing': 401,
  'proof-needed': 403,
  'not-with-token': 403,
  'foreign-origin': 403,
  'not-your-office': 403,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-common': 422,
  'password-is-login': 422,
  'login-unfit': 422,
  'login-taken': 409,
  'login-kind-twice': 422,
  'no-login': 422,
  'no-such-person': 422,
  'person-has-account': 409,
  'person-has-no-account': 422,
  'seated-already': 409,
  'link-unknown': 404,
  'link-used': 409,
  'link-over': 409,
  'code-unknown': 409,
  'asked-by-oneself': 409,
  'about-oneself': 403,
  'second-factor-not-begun': 409,
  'second-factor-absent': 409,
  'scope-unfit': 422,
  'token-too-long': 422,
  'too-many-tokens': 409,
  'provider-absent': 404,
  'provider-down': 503,
  'provider-refused': 403,
  'provider-unknown-person': 403,
  'administrators-missing': 422,
  'erasure-asked-already': 409,
  'erasure-over': 409,
  'erasure-same-office': 409,
} as const satisfies Readonly<Record<string, number>>;

export type AccountRefusalKind = keyof typeof accountRefusals;

/** One reason with the facts its sentence needs. */
export interface AccountRefusal extends Refusal {
  readonly kind: AccountRefusalKind;
}

/** What came of a request to the accounts: a value, or every reason against. */
export type Settled<T> = { readonly value: T } | { readonly refused: readonly AccountRefusal[] };

/** A reason with its facts. */
export function refusal(kind: AccountRefusalKind, facts: Refusal['facts'] = {}): AccountRefusal {
  return { kind, facts, cites: [] };
}

/** Refuses for one reason. */
export function refuse(
  kind: AccountRefusalKind,
  facts: Refusal['facts'] = {},
): { readonly refused: readonly AccountRefusal[] } {
  return { refused: [refusal(kind, facts)] };
}

/** Refuses for every reason given; nothing when there is none. */
export function refuseFor(
  ...reasons: readonly (AccountRefusal | undefined)[]
): { readonly refused: readonly AccountRefusal[] } | undefined {
  const refused = reasons.filter((reason) => reason !== undefined);
  return refused.length > 0 ? { refused } : undefined;
}
