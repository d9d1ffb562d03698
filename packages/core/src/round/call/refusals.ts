import { z } from 'zod';
import { LocalDateSchema } from '../../act/fields.ts';
import { refusalKind } from '../../act/refusal.ts';
import { PlacesTrackSchema } from '../../scheme/model/cited.ts';

export const roundAlreadyPlanned = refusalKind('round-already-planned', 'state', { round: z.string() });
export const roundSchemeNotAdopted = refusalKind('round-scheme-not-adopted', 'state', {
  scheme: z.string(),
  version: z.int(),
});
export const roundPeriodNotOpen = refusalKind('round-period-not-open', 'state', { period: z.string() });
export const roundPeriodNotRunning = refusalKind('round-period-not-running', 'state', {
  from: LocalDateSchema,
  to: LocalDateSchema,
});
export const roundOutsideValidity = refusalKind('round-outside-validity', 'rule', { on: LocalDateSchema });
export const roundsUsedUp = refusalKind('rounds-used-up', 'rule', {
  planned: z.int(),
  allowed: z.int(),
});
/** The scheme holds the rules of one edition, which has had its round. */
export const editionAlreadyHeld = refusalKind('edition-already-held', 'rule', {
  scheme: z.string(),
  round: z.string(),
});
/** The calendar year of the last round, and the first year in which another may be planned. */
export const roundTooSoon = refusalKind('round-too-soon', 'rule', {
  round: z.string(),
  year: z.int(),
  notBefore: z.int(),
});
export const closingDayNotAhead = refusalKind('closing-day-not-ahead', 'input', {
  closesOn: LocalDateSchema,
});
/** Settings that the scheme does not take: paths with what is wrong with each. */
export const settingsRefused = refusalKind('settings-refused', 'input', {
  settings: z.array(z.object({ path: z.string(), problem: z.string() })),
});
export const settingsMissing = refusalKind('settings-missing', 'state', { paths: z.array(z.string()) });
export const placesNotApproved = refusalKind('places-not-approved', 'state', {
  grade: z.string(),
  track: PlacesTrackSchema,
});
export const placesNotComputable = refusalKind('places-not-computable', 'state', {
  grade: z.string(),
  track: PlacesTrackSchema,
  reasons: z.array(z.string()),
});
export const callMediaMissing = refusalKind('call-media-missing', 'rule', { media: z.array(z.string()) });
export const versionNotAdopted = refusalKind('version-not-adopted', 'state', { version: z.int() });
export const versionNotLater = refusalKind('version-not-later', 'state', {
  version: z.int(),
  pinned: z.int(),
});
export const noStageLeft = refusalKind('no-stage-left', 'state', {});
/** Rules of stages not yet open that do not go together with what is fixed already. */
export const versionsDoNotFit = refusalKind('versions-do-not-fit', 'state', { paths: z.array(z.string()) });

export const callRefusals = [
  roundAlreadyPlanned,
  roundSchemeNotAdopted,
  roundPeriodNotOpen,
  roundPeriodNotRunning,
  roundOutsideValidity,
  roundsUsedUp,
  editionAlreadyHeld,
  roundTooSoon,
  closingDayNotAhead,
  settingsRefused,
  settingsMissing,
  placesNotApproved,
  placesNotComputable,
  callMediaMissing,
  versionNotAdopted,
  versionNotLater,
  noStageLeft,
  versionsDoNotFit,
];
