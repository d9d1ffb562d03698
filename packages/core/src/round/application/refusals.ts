import { z } from 'zod';
import { LocalDateSchema } from '../../act/fields.ts';
import { refusalKind } from '../../act/refusal.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

/** Only the applicant files; a clerk may enter what came on paper. */
export const onlyApplicantFiles = refusalKind('only-applicant-files', 'rule', {});
/** The person may not sign for the party: told alike for a party that is not registered. */
export const notSigningForParty = refusalKind('not-signing-for-party', 'forbidden', { party: z.string() });
export const notTheChannelOfClerk = refusalKind('not-the-channel-of-clerk', 'forbidden', {
  channel: z.string(),
});
export const partyOfOtherTrack = refusalKind('party-of-other-track', 'input', { track: TrackSchema });
export const closingDayOver = refusalKind('closing-day-over', 'state', { closesOn: LocalDateSchema });
export const extensionNotLater = refusalKind('extension-not-later', 'input', {
  until: LocalDateSchema,
  closesOn: LocalDateSchema,
});
export const closingDayNotOver = refusalKind('closing-day-not-over', 'state', { closesOn: LocalDateSchema });
export const caseIdUsed = refusalKind('case-id-used', 'input', { case: z.string() });
export const alreadyApplied = refusalKind('already-applied', 'rule', { case: z.string() });
export const notAChannel = refusalKind('not-a-channel', 'rule', {
  channel: z.string(),
  kinds: z.array(z.string()),
});
/** The scheme ties the channel to the place, and the filing does not say where that is. */
export const placeMissing = refusalKind('place-missing', 'rule', {});
export const channelOfOtherPlace = refusalKind('channel-of-other-place', 'rule', {
  channel: z.string(),
  locatedIn: z.string(),
});
export const filingDeclarationsMissing = refusalKind('filing-declarations-missing', 'rule', {
  missing: z.array(z.string()),
});
export const divisionNotOfTrack = refusalKind('division-not-of-track', 'rule', {
  track: TrackSchema,
  divisions: z.array(z.string()),
});
export const claimsNotOfScheme = refusalKind('claims-not-of-scheme', 'input', { facts: z.array(z.string()) });
export const claimsOfOtherShape = refusalKind('claims-of-other-shape', 'input', {
  facts: z.array(z.string()),
});
export const groupsNotOfScheme = refusalKind('groups-not-of-scheme', 'input', {
  groups: z.array(z.string()),
});
/** Panels are chosen by sector, and an organisation names none. */
export const sectorMissing = refusalKind('sector-missing', 'rule', {});
export const sectorNotOfScheme = refusalKind('sector-not-of-scheme', 'rule', {
  sector: z.string(),
  sectors: z.array(z.string()),
});
export const organisationNotRegistered = refusalKind('organisation-not-registered', 'input', {
  party: z.string(),
});
export const withdrawalOver = refusalKind('withdrawal-over', 'rule', { stage: StageIdSchema });
export const withdrawalStillFree = refusalKind('withdrawal-still-free', 'rule', { stage: StageIdSchema });
export const nameNotOnNotice = refusalKind('name-not-on-notice', 'state', { case: z.string() });
export const secretNeedsUndertaking = refusalKind('secret-needs-undertaking', 'rule', {});
export const partNotSecret = refusalKind('part-not-secret', 'input', { part: z.string() });

export const applicationRefusals = [
  onlyApplicantFiles,
  notSigningForParty,
  notTheChannelOfClerk,
  partyOfOtherTrack,
  closingDayOver,
  closingDayNotOver,
  extensionNotLater,
  caseIdUsed,
  alreadyApplied,
  notAChannel,
  placeMissing,
  channelOfOtherPlace,
  filingDeclarationsMissing,
  divisionNotOfTrack,
  claimsNotOfScheme,
  claimsOfOtherShape,
  groupsNotOfScheme,
  sectorMissing,
  sectorNotOfScheme,
  organisationNotRegistered,
  withdrawalOver,
  withdrawalStillFree,
  nameNotOnNotice,
  secretNeedsUndertaking,
  partNotSecret,
];
