import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

/** An owner is named by one of: a registered party, or a name (with a code where there is one). */
export const ownerNotNamed = refusalKind('owner-not-named', 'input', {});
export const ownerNamedTwice = refusalKind('owner-named-twice', 'input', { owner: z.string() });
export const ownsItself = refusalKind('owns-itself', 'input', { party: z.string() });
export const ownershipKnown = refusalKind('ownership-known', 'state', {
  owned: z.string(),
  owner: z.string(),
});
export const organisationRegistered = refusalKind('organisation-registered', 'state', { party: z.string() });
export const outsideTieKnown = refusalKind('outside-tie-known', 'state', {
  person: z.string(),
  organisation: z.string(),
  kind: z.string(),
});
export const tiedToOneself = refusalKind('tied-to-oneself', 'input', { person: z.string() });
export const personTieKnown = refusalKind('person-tie-known', 'state', {
  person: z.string(),
  other: z.string(),
  kind: z.string(),
});
export const aliasKnown = refusalKind('alias-known', 'state', {
  organisation: z.string(),
  alias: z.string(),
});
/** A domain that everybody may have, or none at all. */
export const domainSaysNothing = refusalKind('domain-says-nothing', 'input', { alias: z.string() });
export const nameWordsKnown = refusalKind('name-words-known', 'state', { words: z.string() });

export const tiesRefusals = [
  ownerNotNamed,
  ownerNamedTwice,
  ownsItself,
  ownershipKnown,
  organisationRegistered,
  outsideTieKnown,
  tiedToOneself,
  personTieKnown,
  aliasKnown,
  domainSaysNothing,
  nameWordsKnown,
];
