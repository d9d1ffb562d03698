import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const ids = z.array(z.string());

export const objectionAlreadyFiled = refusalKind('objection-already-filed', 'state', {
  objection: z.string(),
});
export const notInNotice = refusalKind('not-in-notice', 'rule', { case: z.string(), notice: z.string() });
export const notAnAgent = refusalKind('not-an-agent', 'forbidden', { organisation: z.string() });
export const objectionComplete = refusalKind('objection-complete', 'state', { objection: z.string() });
export const cureOver = refusalKind('cure-over', 'rule', { endedOn: LocalDateSchema });
export const cureRunning = refusalKind('cure-running', 'rule', { endsOn: LocalDateSchema });
export const objectionLate = refusalKind('objection-late', 'rule', { receivedOn: LocalDateSchema });
export const objectionReferredAway = refusalKind('objection-referred-away', 'state', { because: z.string() });
export const objectionIncomplete = refusalKind('objection-incomplete', 'rule', { missing: ids });
export const objectionWithoutEvidence = refusalKind('objection-without-evidence', 'rule', {});
export const alreadyExamined = refusalKind('already-examined', 'state', { objection: z.string() });
export const objectionNotAccepted = refusalKind('objection-not-accepted', 'state', { objection: z.string() });
export const alreadyVerified = refusalKind('already-verified', 'state', { objection: z.string() });
export const expertsNotInPool = refusalKind('experts-not-in-pool', 'rule', { persons: ids });
/** Recused from the case, barred from evaluation, or a side of the objection. */
export const expertsNotImpartial = refusalKind('experts-not-impartial', 'rule', { persons: ids });
export const recommenderMissing = refusalKind('recommender-missing', 'rule', {});
export const sidesNotHeard = refusalKind('sides-not-heard', 'rule', { sides: ids });
export const objectionNotVerified = refusalKind('objection-not-verified', 'rule', { by: ids });
export const objectionAlreadyDecided = refusalKind('objection-already-decided', 'state', {
  objection: z.string(),
});
export const noOutcomeYet = refusalKind('no-outcome-yet', 'state', { objection: z.string() });
export const alreadyTold = refusalKind('already-told', 'state', { to: z.string() });
export const notToBeReferred = refusalKind('not-to-be-referred', 'rule', { objection: z.string() });
export const complaintIdTaken = refusalKind('complaint-id-taken', 'state', { complaint: z.string() });

export const objectionRefusals = [
  objectionAlreadyFiled,
  notInNotice,
  notAnAgent,
  objectionComplete,
  cureOver,
  cureRunning,
  objectionLate,
  objectionReferredAway,
  objectionIncomplete,
  objectionWithoutEvidence,
  alreadyExamined,
  objectionNotAccepted,
  alreadyVerified,
  expertsNotInPool,
  expertsNotImpartial,
  recommenderMissing,
  sidesNotHeard,
  objectionNotVerified,
  objectionAlreadyDecided,
  noOutcomeYet,
  alreadyTold,
  notToBeReferred,
  complaintIdTaken,
];
