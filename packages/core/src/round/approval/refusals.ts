import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { ApprovalFormSchema } from '../../scheme/model/deciding-stages.ts';

const ids = z.array(z.string());

export const batchAlreadySubmitted = refusalKind('batch-already-submitted', 'state', { batch: z.string() });
export const batchAlreadyDecided = refusalKind('batch-already-decided', 'state', { batch: z.string() });
/** Cases under no closed notice. */
export const noticeNotClosed = refusalKind('notice-not-closed', 'state', { cases: ids });
export const caseHeld = refusalKind('case-held', 'rule', { case: z.string(), objections: ids });
export const casesAlreadySubmitted = refusalKind('cases-already-submitted', 'state', { cases: ids });
/** Cases of the batch without a decision, and cases decided that are not in it or twice. */
export const batchNotCovered = refusalKind('batch-not-covered', 'input', { missing: ids, surplus: ids });
/** Approved under another name or grade than the notice showed. */
export const differsFromNotice = refusalKind('differs-from-notice', 'rule', { cases: ids });
export const decidedOnOtherDay = refusalKind('decided-on-other-day', 'input', {
  decidedOn: LocalDateSchema,
  day: LocalDateSchema,
});
export const noPlacesLeft = refusalKind('no-places-left', 'rule', {
  grade: z.string(),
  track: z.string(),
  left: z.int(),
  wanted: z.int(),
});
export const winnersUndecided = refusalKind('winners-undecided', 'state', { cases: ids });

export const approvalFormMissing = refusalKind('approval-form-missing', 'rule', {
  forms: z.array(z.string()),
});
export const approvalFormNotAllowed = refusalKind('approval-form-not-allowed', 'rule', {
  form: ApprovalFormSchema,
});

/** Decided objections whose outcome was not told to everyone the scheme names. */
export const outcomesUntold = refusalKind('outcomes-untold', 'rule', {
  objections: z.array(z.object({ objection: z.string(), to: ids })),
});

export const approvalRefusals = [
  approvalFormMissing,
  approvalFormNotAllowed,
  outcomesUntold,
  batchAlreadySubmitted,
  batchAlreadyDecided,
  noticeNotClosed,
  caseHeld,
  casesAlreadySubmitted,
  batchNotCovered,
  differsFromNotice,
  decidedOnOtherDay,
  noPlacesLeft,
  winnersUndecided,
];
