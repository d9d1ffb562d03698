import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const honour = z.string();

export const honourWithdrawn = refusalKind('honour-withdrawn', 'state', { honour, on: LocalDateSchema });
export const honourReplaced = refusalKind('honour-replaced', 'state', { honour, by: z.string() });
/** Its time is over: `on` was its last day. */
export const honourExpired = refusalKind('honour-expired', 'rule', { honour, on: LocalDateSchema });
export const honourDayAhead = refusalKind('honour-day-ahead', 'input', {
  day: LocalDateSchema,
  today: LocalDateSchema,
});
export const honourDayTooEarly = refusalKind('honour-day-too-early', 'input', {
  day: LocalDateSchema,
  notBefore: LocalDateSchema,
});
export const yearOutsideHonour = refusalKind('year-outside-honour', 'input', {
  year: z.int(),
  from: z.int(),
  to: z.int(),
});
export const nothingToCommend = refusalKind('nothing-to-commend', 'state', { round: z.string() });
export const commendationNumberUsed = refusalKind('commendation-number-used', 'state', {
  number: z.string(),
});
export const itemNotDue = refusalKind('item-not-due', 'rule', {
  item: z.string(),
  grade: z.string(),
  track: z.string(),
});
export const itemAlreadyIssued = refusalKind('item-already-issued', 'state', {
  item: z.string(),
  number: z.string(),
});
export const itemNumberUsed = refusalKind('item-number-used', 'state', {
  item: z.string(),
  number: z.string(),
});
export const itemNotIssued = refusalKind('item-not-issued', 'state', { item: z.string() });
export const itemAlreadyHandedOver = refusalKind('item-already-handed-over', 'state', {
  item: z.string(),
  on: LocalDateSchema,
});
/** The scheme fixes the prize money: exactly so many yuan. */
export const prizeAmountDiffers = refusalKind('prize-amount-differs', 'rule', { yuan: z.int() });
/** Uses of the prize money are declared against its amount, which is not told. */
export const prizeAmountMissing = refusalKind('prize-amount-missing', 'rule', {});
export const itemHasNoAmount = refusalKind('item-has-no-amount', 'input', { item: z.string() });
export const sharingNotProvided = refusalKind('sharing-not-provided', 'rule', {
  with: z.string(),
  track: z.string(),
});
export const alreadyShared = refusalKind('already-shared', 'state', {
  with: z.string(),
  on: LocalDateSchema,
});
export const awardYearNotShown = refusalKind('award-year-not-shown', 'rule', { awardYear: z.int() });
/** The scheme keeps the title off products, and the declaration does not say what it is shown on. */
export const titleUseNotNamed = refusalKind('title-use-not-named', 'rule', {});
export const titleNotOnProducts = refusalKind('title-not-on-products', 'rule', {
  use: z.enum(['product-advert', 'product-packaging', 'product-manual']),
});
export const prizeUseNotProvided = refusalKind('prize-use-not-provided', 'rule', { track: z.string() });
export const prizeNotIssued = refusalKind('prize-not-issued', 'state', { honour });
export const prizePurposeNotListed = refusalKind('prize-purpose-not-listed', 'rule', {
  purpose: z.string(),
  purposes: z.array(z.string()),
});
/** All declared uses together would be more than the prize; in whole yuan. */
export const prizeExceeded = refusalKind('prize-exceeded', 'rule', {
  prize: z.int(),
  declared: z.int(),
  adding: z.int(),
});
export const reevaluationNotProvided = refusalKind('reevaluation-not-provided', 'rule', {
  programme: z.string(),
});
/** The scheme leaves open how a winner is evaluated again, or how long the bar is that applies to it. */
export const reevaluationNotSet = refusalKind('reevaluation-not-set', 'rule', {
  what: z.enum(['procedure', 'bar']),
});
export const gradeNotReevaluated = refusalKind('grade-not-reevaluated', 'rule', { grade: z.string() });
export const noEarlierHonour = refusalKind('no-earlier-honour', 'rule', { grade: z.string() });
export const recognisedAlready = refusalKind('recognised-already', 'state', { honour });
export const stillBarred = refusalKind('still-barred', 'rule', {
  decidedOn: LocalDateSchema,
  years: z.int(),
});
export const partyBanned = refusalKind('party-banned', 'rule', {
  from: LocalDateSchema,
  to: LocalDateSchema,
});
export const promotionKindNotProvided = refusalKind('promotion-kind-not-provided', 'rule', {
  kind: z.string(),
});

export const honoursRefusals = [
  honourWithdrawn,
  honourReplaced,
  honourExpired,
  honourDayAhead,
  honourDayTooEarly,
  yearOutsideHonour,
  nothingToCommend,
  commendationNumberUsed,
  itemNotDue,
  itemAlreadyIssued,
  itemNumberUsed,
  itemNotIssued,
  itemAlreadyHandedOver,
  sharingNotProvided,
  alreadyShared,
  awardYearNotShown,
  promotionKindNotProvided,
  prizeAmountDiffers,
  prizeAmountMissing,
  itemHasNoAmount,
  titleUseNotNamed,
  titleNotOnProducts,
  prizeUseNotProvided,
  prizeNotIssued,
  prizePurposeNotListed,
  prizeExceeded,
  reevaluationNotProvided,
  reevaluationNotSet,
  gradeNotReevaluated,
  noEarlierHonour,
  recognisedAlready,
  stillBarred,
  partyBanned,
];
