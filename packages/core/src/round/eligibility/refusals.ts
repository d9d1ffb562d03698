import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { AuthoritySchema } from '../../scheme/model/cited.ts';

const ids = z.array(z.string());

export const factUnknownToScheme = refusalKind('fact-unknown-to-scheme', 'input', { fact: z.string() });
export const factNotOfTrack = refusalKind('fact-of-other-track', 'rule', {
  fact: z.string(),
  track: z.string(),
});
/** The value has another shape than the fact kind, a level or responsibility it does not know, or days in disorder. */
export const factValueUnfit = refusalKind('fact-value-unfit', 'input', {
  fact: z.string(),
  problem: z.enum(['shape', 'level', 'responsibility', 'days']),
});
/** An occurrence or period of the fact starts after the day on which it is established. */
export const factInFuture = refusalKind('fact-in-future', 'input', { fact: z.string(), from: z.string() });
export const factAboutOther = refusalKind('fact-about-other', 'input', {
  fact: z.string(),
  about: z.string(),
});
/** The fact is about the person's organisation and the application names none. */
export const noOrganisationNamed = refusalKind('no-organisation-named', 'state', { fact: z.string() });
export const sourceInFuture = refusalKind('source-in-future', 'input', { sourceOn: z.string() });
export const inquiriesNotForeseen = refusalKind('inquiries-not-foreseen', 'rule', {});
export const inquiryIdUsed = refusalKind('inquiry-id-used', 'state', { inquiry: z.string() });
export const bodyCannotAnswer = refusalKind('body-cannot-answer', 'input', { body: z.string() });
export const inquiryAlreadyAnswered = refusalKind('inquiry-already-answered', 'state', {
  inquiry: z.string(),
});
export const answerNotAsked = refusalKind('answer-not-asked', 'input', { facts: z.array(z.string()) });
export const supplementsNotForeseen = refusalKind('supplements-not-foreseen', 'rule', {});
export const supplementIdUsed = refusalKind('supplement-id-used', 'state', { supplement: z.string() });
export const supplementDueTooSoon = refusalKind('supplement-due-too-soon', 'input', { dueOn: z.string() });
export const supplementAlreadyFiled = refusalKind('supplement-already-filed', 'state', {
  supplement: z.string(),
});
export const supplementLate = refusalKind('supplement-late', 'state', { dueOn: z.string() });
export const notRecommended = refusalKind('not-recommended', 'state', { case: z.string() });
export const eligibilityAlreadyDecided = refusalKind('eligibility-already-decided', 'state', {
  case: z.string(),
  accepted: z.boolean(),
});
/** Someone was asked and may still answer. */
export const answersPending = refusalKind('answers-pending', 'state', {
  inquiries: z.array(z.string()),
  supplements: z.array(z.string()),
});
export const factsMissing = refusalKind('facts-missing', 'state', { facts: z.array(z.string()) });
/** The findings come to the other outcome; `rules` are those not met. */
export const findingSaysOtherwise = refusalKind('finding-says-otherwise', 'rule', {
  accepted: z.boolean(),
  rules: z.array(z.string()),
});
/** The rule of the case's track may not be lifted, or there is no such rule. */
export const exceptionNotForeseen = refusalKind('exception-not-foreseen', 'rule', { rule: z.string() });
export const exceptionOfOthers = refusalKind('exception-of-others', 'forbidden', {
  rule: z.string(),
  by: AuthoritySchema,
});
/** What the exception rests on is not known to hold: not claimed, without evidence, or found not to be so. */
export const exceptionNotClaimed = refusalKind('exception-not-claimed', 'rule', {
  rule: z.string(),
  claim: z.string(),
});
export const exceptionNotNeeded = refusalKind('exception-not-needed', 'state', { rule: z.string() });
export const exceptionAlreadyDecided = refusalKind('exception-already-decided', 'state', {
  rule: z.string(),
  granted: z.boolean(),
});
export const listNoticeNotForeseen = refusalKind('list-notice-not-foreseen', 'rule', {});
export const acceptedListNotDrawnUp = refusalKind('accepted-list-not-drawn-up', 'state', {});
/** Cases accepted since the list was drawn up, and cases on it that are not accepted any more. */
export const acceptedListOutdated = refusalKind('accepted-list-outdated', 'state', {
  missing: ids,
  surplus: ids,
});
/** Cases of the list that are not among the entries, and entries that are not on the list or stand twice. */
export const notAsDrawnUp = refusalKind('not-as-drawn-up', 'rule', { missing: ids, surplus: ids });
/** Accepted cases that are under no notice, and cases under notice that were not accepted. */
export const acceptedNotNoticed = refusalKind('accepted-not-noticed', 'state', {
  missing: ids,
  surplus: ids,
});
export const listNoticeOpen = refusalKind('list-notice-open', 'state', { endsOn: LocalDateSchema });
export const listNoticeNotOpen = refusalKind('list-notice-not-open', 'state', {});

export const eligibilityRefusals = [
  factUnknownToScheme,
  factNotOfTrack,
  factValueUnfit,
  factInFuture,
  factAboutOther,
  noOrganisationNamed,
  sourceInFuture,
  inquiriesNotForeseen,
  inquiryIdUsed,
  bodyCannotAnswer,
  inquiryAlreadyAnswered,
  answerNotAsked,
  supplementsNotForeseen,
  supplementIdUsed,
  supplementDueTooSoon,
  supplementAlreadyFiled,
  supplementLate,
  notRecommended,
  eligibilityAlreadyDecided,
  answersPending,
  factsMissing,
  findingSaysOtherwise,
  exceptionNotForeseen,
  exceptionOfOthers,
  exceptionNotClaimed,
  exceptionNotNeeded,
  exceptionAlreadyDecided,
  listNoticeNotForeseen,
  acceptedListNotDrawnUp,
  acceptedListOutdated,
  notAsDrawnUp,
  acceptedNotNoticed,
  listNoticeOpen,
  listNoticeNotOpen,
];
