import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

export const assignmentIdUsed = refusalKind('assignment-id-used', 'state', { assignment: z.string() });
/** The scheme does not say that the office assigns examiners. */
export const panelsNotAssigned = refusalKind('panels-not-assigned', 'rule', {});
/** The scheme says that examiners are assigned: no panel is formed by hand. */
export const panelsAreAssigned = refusalKind('panels-are-assigned', 'rule', {});
/** A panel that breaks a rule of composition. */
export const panelMisassigned = refusalKind('panel-misassigned', 'rule', {
  case: z.string(),
  rule: z.enum(['size', 'leader', 'expert', 'employer', 'field']),
  persons: z.array(z.string()),
});
export const examinerLoadWrong = refusalKind('examiner-load-wrong', 'rule', {
  person: z.string(),
  cases: z.number(),
  least: z.number(),
  most: z.number(),
});
/** Floor and sum are not what the panels come to. */
export const assignmentGoalsDiffer = refusalKind('assignment-goals-differ', 'input', {
  floor: z.number(),
  sum: z.number(),
  claimedFloor: z.number(),
  claimedSum: z.number(),
});

export const assignmentRefusals = [
  assignmentIdUsed,
  panelsNotAssigned,
  panelsAreAssigned,
  panelMisassigned,
  examinerLoadWrong,
  assignmentGoalsDiffer,
];
