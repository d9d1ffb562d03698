import { z } from 'zod';
import { LocalDateSchema } from '../../act/fields.ts';
import { refusalKind } from '../../act/refusal.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';

const cases = z.array(z.string());

export const alreadyReviewed = refusalKind('already-reviewed', 'state', { case: z.string() });
export const notYetReviewed = refusalKind('not-yet-reviewed', 'rule', { cases });
export const localNoticeNotProvided = refusalKind('local-notice-not-provided', 'rule', {});
export const localNoticeIdUsed = refusalKind('local-notice-id-used', 'input', { notice: z.string() });
export const casesListedTwice = refusalKind('cases-listed-twice', 'input', { cases });
export const alreadyOnLocalNotice = refusalKind('already-on-local-notice', 'state', { cases });
export const keptOffLocalNotice = refusalKind('kept-off-local-notice', 'state', { cases });
export const localNoticeReplaced = refusalKind('local-notice-replaced', 'state', { by: z.string() });
export const localNoticeClosedAlready = refusalKind('local-notice-closed-already', 'state', {
  closedOn: LocalDateSchema,
});
export const localTermRunning = refusalKind('local-term-running', 'rule', { endsOn: LocalDateSchema });
export const localTermOver = refusalKind('local-term-over', 'rule', { endsOn: LocalDateSchema });
export const exemptionGroundNotProvided = refusalKind('exemption-ground-not-provided', 'rule', {
  grounds: z.array(z.string()),
});
export const localObjectionIdUsed = refusalKind('local-objection-id-used', 'input', {
  objection: z.string(),
});
export const localObjectionSettledAlready = refusalKind('local-objection-settled-already', 'state', {
  objection: z.string(),
});
export const localObjectionsOpen = refusalKind('local-objections-open', 'rule', {
  objections: z.array(z.string()),
});
export const localNoticeNotOver = refusalKind('local-notice-not-over', 'rule', { case: z.string() });
export const localNoticesRunning = refusalKind('local-notices-running', 'state', {
  notices: z.array(z.string()),
});
export const recommendedAlready = refusalKind('recommended-already', 'state', { cases });
/** `soft`: a reason by the head of the recommending body would do. */
export const capReached = refusalKind('cap-reached', 'rule', {
  track: TrackSchema,
  cap: z.int(),
  recommended: z.int(),
  soft: z.boolean(),
});

export const recommendationRefusals = [
  alreadyReviewed,
  notYetReviewed,
  localNoticeNotProvided,
  localNoticeIdUsed,
  casesListedTwice,
  alreadyOnLocalNotice,
  keptOffLocalNotice,
  localNoticeReplaced,
  localNoticeClosedAlready,
  localTermRunning,
  localTermOver,
  exemptionGroundNotProvided,
  localObjectionIdUsed,
  localObjectionSettledAlready,
  localObjectionsOpen,
  localNoticeNotOver,
  localNoticesRunning,
  recommendedAlready,
  capReached,
];
