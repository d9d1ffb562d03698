import { z } from 'zod';
import { BodyKindSchema } from '../../access/roles.ts';
import { LocalDateSchema } from '../../act/fields.ts';
import { refusalKind } from '../../act/refusal.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';
import { HeardKindSchema } from './events.ts';

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

export const tooFewCopies = refusalKind('too-few-copies', 'rule', { needed: z.int(), given: z.int() });
export const electronicCopyMissing = refusalKind('electronic-copy-missing', 'rule', {});
export const localNoticeLengthFixed = refusalKind('local-notice-length-fixed', 'rule', {});
export const localNoticeTooShort = refusalKind('local-notice-too-short', 'rule', {
  least: z.int(),
  asked: z.int(),
});
export const localNoticeIncomplete = refusalKind('local-notice-incomplete', 'rule', {
  lacks: z.string(),
  cases,
});
export const exemptionNotProvided = refusalKind('exemption-not-provided', 'rule', {});
export const hearingNotProvided = refusalKind('hearing-not-provided', 'rule', {});
export const hearingIdUsed = refusalKind('hearing-id-used', 'input', { hearing: z.string() });
export const hearingInFuture = refusalKind('hearing-in-future', 'input', { heldOn: LocalDateSchema });
export const notHeard = refusalKind('not-heard', 'rule', { case: z.string(), kind: HeardKindSchema });
/** The scheme has no such consent, or not for this case. */
export const consentNotNeeded = refusalKind('consent-not-needed', 'rule', {
  case: z.string(),
  consent: z.string(),
});
export const consentOfOtherBody = refusalKind('consent-of-other-body', 'forbidden', {
  consent: z.string(),
  from: BodyKindSchema,
});
export const consentAlreadyAnswered = refusalKind('consent-already-answered', 'state', {
  case: z.string(),
  consent: z.string(),
  granted: z.boolean(),
});
export const consentGroundMissing = refusalKind('consent-ground-missing', 'input', {});
export const consentsMissing = refusalKind('consents-missing', 'rule', {
  case: z.string(),
  consents: z.array(z.string()),
});
export const conditionsNotMet = refusalKind('conditions-not-met', 'rule', {
  case: z.string(),
  rules: z.array(z.string()),
});
export const conditionFactsMissing = refusalKind('condition-facts-missing', 'rule', {
  case: z.string(),
  facts: z.array(z.string()),
});
/** A recommender establishes only facts that the conditions of its recommendation look at. */
export const factOfNoCondition = refusalKind('fact-of-no-condition', 'forbidden', { fact: z.string() });
export const deliveryDayOver = refusalKind('delivery-day-over', 'rule', { until: LocalDateSchema });

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
  tooFewCopies,
  electronicCopyMissing,
  localNoticeLengthFixed,
  localNoticeTooShort,
  localNoticeIncomplete,
  exemptionNotProvided,
  hearingNotProvided,
  hearingIdUsed,
  hearingInFuture,
  notHeard,
  consentNotNeeded,
  consentOfOtherBody,
  consentAlreadyAnswered,
  consentGroundMissing,
  consentsMissing,
  conditionsNotMet,
  conditionFactsMissing,
  factOfNoCondition,
  deliveryDayOver,
];
