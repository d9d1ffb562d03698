import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';

const caseId = z.string();

export const noInspectionPanel = refusalKind('no-inspection-panel', 'state', { case: caseId });
export const notLeadingInspection = refusalKind('not-leading-inspection', 'forbidden', { panel: z.string() });
export const opinionNotInScheme = refusalKind('opinion-not-in-scheme', 'rule', {
  opinion: z.string(),
  allowed: z.array(z.string()),
});
export const inspectedInFuture = refusalKind('inspected-in-future', 'input', {
  inspectedOn: LocalDateSchema,
});
/** The day of inspection lies before the stage of inspection was opened. */
export const inspectedTooEarly = refusalKind('inspected-too-early', 'input', {
  inspectedOn: LocalDateSchema,
  openedOn: LocalDateSchema,
});
export const opinionAlreadyFiled = refusalKind('opinion-already-filed', 'state', { case: caseId });
export const notUnconfirmed = refusalKind('not-unconfirmed', 'state', { case: caseId });
export const alreadyKept = refusalKind('already-kept', 'state', { case: caseId });
export const keepingNotForCommittee = refusalKind('keeping-not-for-committee', 'rule', { by: z.string() });
export const keptTooLate = refusalKind('kept-too-late', 'state', { track: z.string() });

export const inspectionRefusals = [
  noInspectionPanel,
  notLeadingInspection,
  opinionNotInScheme,
  inspectedInFuture,
  inspectedTooEarly,
  opinionAlreadyFiled,
  notUnconfirmed,
  alreadyKept,
  keepingNotForCommittee,
  keptTooLate,
];
