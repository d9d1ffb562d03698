import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';

/** Somebody holds this code already; who, is not told. */
export const alreadyRegistered = refusalKind('already-registered', 'state', {});
export const partyIdTaken = refusalKind('party-id-taken', 'state', { party: z.string() });
export const organisationNeedsName = refusalKind('organisation-needs-name', 'input', {});
/** A person's name is sealed with the profile and never stands in a payload. */
export const personNameNotSealed = refusalKind('person-name-not-sealed', 'input', {});
export const codeKindDoesNotFit = refusalKind('code-kind-does-not-fit', 'input', {
  track: TrackSchema,
  codeKind: z.string(),
});
export const notAPerson = refusalKind('not-a-person', 'input', { party: z.string() });
export const notAnOrganisation = refusalKind('not-an-organisation', 'input', { party: z.string() });
export const alreadyAgent = refusalKind('already-agent', 'state', {
  person: z.string(),
  organisation: z.string(),
});
export const tieKnown = refusalKind('tie-known', 'state', {
  person: z.string(),
  organisation: z.string(),
  kind: z.string(),
});
/** Nothing is done under an id that another stands for. */
export const partyNowPartOf = refusalKind('party-now-part-of', 'state', {
  party: z.string(),
  now: z.string(),
});
export const partyJoinedToItself = refusalKind('party-joined-to-itself', 'input', { party: z.string() });
export const partyNamedTwice = refusalKind('party-named-twice', 'input', { party: z.string() });

export const partiesRefusals = [
  alreadyRegistered,
  partyIdTaken,
  organisationNeedsName,
  personNameNotSealed,
  codeKindDoesNotFit,
  notAPerson,
  notAnOrganisation,
  alreadyAgent,
  tieKnown,
  partyNowPartOf,
  partyJoinedToItself,
  partyNamedTwice,
];
