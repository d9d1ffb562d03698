import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { PlacesTrackSchema, TrackSchema } from '../../scheme/model/cited.ts';

export const programmeOpenAlready = refusalKind('programme-open-already', 'state', { programme: z.string() });
/** Everything wrong with a bundle: in which part, at which path, what, and its facts. */
export const bundleProblems = refusalKind('bundle-problems', 'input', {
  count: z.int(),
  problems: z.array(
    z.object({
      part: z.string(),
      at: z.array(z.union([z.string(), z.number()])),
      kind: z.string(),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
  ),
});
export const schemeOfOtherProgramme = refusalKind('scheme-of-other-programme', 'input', {
  programme: z.string(),
  says: z.string(),
});
export const schemeAlreadyAdopted = refusalKind('scheme-already-adopted', 'state', {
  scheme: z.string(),
  version: z.int(),
});
/** Two schemes of one programme would be in force on one day. */
export const schemesInForceTogether = refusalKind('schemes-in-force-together', 'rule', {
  scheme: z.string(),
  from: z.string(),
  to: z.string(),
});
export const programmeHasNoScheme = refusalKind('programme-has-no-scheme', 'state', {
  programme: z.string(),
});
export const periodIdTaken = refusalKind('period-id-taken', 'state', { period: z.string() });
export const periodsOverlap = refusalKind('periods-overlap', 'state', {
  period: z.string(),
  from: LocalDateSchema,
  to: LocalDateSchema,
});
export const periodLengthNotSet = refusalKind('period-length-not-set', 'rule', { scheme: z.string() });
export const periodOfWrongLength = refusalKind('period-of-wrong-length', 'rule', {
  years: z.int(),
  endsOn: LocalDateSchema,
});
export const placesMissing = refusalKind('places-missing', 'rule', {
  grade: z.string(),
  track: PlacesTrackSchema,
});
export const placesGivenTwice = refusalKind('places-given-twice', 'input', {
  grade: z.string(),
  track: PlacesTrackSchema,
});
export const placesAboveMaximum = refusalKind('places-above-maximum', 'rule', {
  grade: z.string(),
  track: PlacesTrackSchema,
  places: z.int(),
  atMost: z.int(),
});
/** The scheme itself fixes the places, and fewer were given. */
export const placesBelowScheme = refusalKind('places-below-scheme', 'rule', {
  grade: z.string(),
  track: PlacesTrackSchema,
  places: z.int(),
  fixed: z.int(),
});
/** The scheme honours nobody of this track with this grade. */
export const gradeUnknownToTrack = refusalKind('grade-unknown-to-track', 'rule', {
  grade: z.string(),
  track: PlacesTrackSchema,
});
/** The scheme does not limit the rounds of a period, so there is nothing to depart from. */
export const roundsNotLimited = refusalKind('rounds-not-limited', 'rule', { scheme: z.string() });
/** The number of rounds is not one that may be departed from. */
export const roundsAreFixed = refusalKind('rounds-are-fixed', 'rule', { rounds: z.string() });
export const partyNotOfTrack = refusalKind('party-not-of-track', 'input', {
  party: z.string(),
  track: TrackSchema,
});
export const dayOutsidePeriod = refusalKind('day-outside-period', 'input', {
  day: LocalDateSchema,
  period: z.string(),
});
export const recordedAlready = refusalKind('recorded-already', 'state', { party: z.string() });

export const programmesRefusals = [
  programmeOpenAlready,
  bundleProblems,
  schemeOfOtherProgramme,
  schemeAlreadyAdopted,
  schemesInForceTogether,
  programmeHasNoScheme,
  periodIdTaken,
  periodsOverlap,
  periodLengthNotSet,
  periodOfWrongLength,
  placesMissing,
  placesGivenTwice,
  placesAboveMaximum,
  placesBelowScheme,
  gradeUnknownToTrack,
  roundsNotLimited,
  roundsAreFixed,
  partyNotOfTrack,
  dayOutsidePeriod,
  recordedAlready,
];
