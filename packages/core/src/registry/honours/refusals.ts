import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const honour = z.string();

export const honourWithdrawn = refusalKind('honour-withdrawn', 'state', { honour, on: LocalDateSchema });
export const honourReplaced = refusalKind('honour-replaced', 'state', { honour, by: z.string() });
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
export const sharingNotProvided = refusalKind('sharing-not-provided', 'rule', {
  with: z.string(),
  track: z.string(),
});
export const alreadyShared = refusalKind('already-shared', 'state', {
  with: z.string(),
  on: LocalDateSchema,
});
export const awardYearNotShown = refusalKind('award-year-not-shown', 'rule', { awardYear: z.int() });
export const promotionKindNotProvided = refusalKind('promotion-kind-not-provided', 'rule', {
  kind: z.string(),
});

export const honoursRefusals = [
  honourWithdrawn,
  honourReplaced,
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
];
