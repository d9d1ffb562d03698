import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { SupervisedSchema } from '../../scheme/model/scheme-document.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

export const reportIdUsed = refusalKind('report-id-used', 'input', { report: z.string() });
export const stageNotReached = refusalKind('stage-not-reached', 'state', { stage: StageIdSchema });
/** The group does not watch over this. */
export const notSupervised = refusalKind('not-supervised', 'rule', {
  about: SupervisedSchema,
});
export const supervisionGroupMissing = refusalKind('supervision-group-missing', 'rule', {});
export const notOfSupervisionGroup = refusalKind('not-of-supervision-group', 'forbidden', {
  body: z.string(),
});
/** The scheme neither has a supervision group nor wants its opinion. */
export const opinionNotAsked = refusalKind('opinion-not-asked', 'rule', {});
export const opinionOnUnknownCases = refusalKind('opinion-on-unknown-cases', 'input', {
  cases: z.array(z.string()),
});

export const supervisionRefusals = [
  reportIdUsed,
  stageNotReached,
  notSupervised,
  supervisionGroupMissing,
  notOfSupervisionGroup,
  opinionNotAsked,
  opinionOnUnknownCases,
];
