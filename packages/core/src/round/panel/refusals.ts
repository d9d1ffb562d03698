import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { tieKinds } from '../../fairness/conflict/conflict-facts.ts';
import { StageIdSchema } from '../../scheme/stage-id.ts';

export const panelIdUsed = refusalKind('panel-id-used', 'state', { panel: z.string() });
/** The same member, case or stage stands twice in a panel. */
export const panelEntryTwice = refusalKind('panel-entry-twice', 'input', { entries: z.array(z.string()) });
export const stageNeedsNoPanel = refusalKind('stage-needs-no-panel', 'rule', {
  stage: StageIdSchema,
  track: z.string(),
});
export const panelTooSmall = refusalKind('panel-too-small', 'rule', {
  size: z.number(),
  members: z.number(),
});
export const leaderNotAMember = refusalKind('leader-not-a-member', 'rule', { leader: z.string() });
export const examinerNotAvailable = refusalKind('examiner-not-available', 'rule', {
  person: z.string(),
  because: z.enum(['not-enrolled', 'not-yet', 'expired', 'barred', 'supervises', 'applies-in-round']),
});
export const caseNotAccepted = refusalKind('case-not-accepted', 'state', { case: z.string() });
export const caseOfOtherTrack = refusalKind('case-of-other-track', 'input', {
  case: z.string(),
  track: z.string(),
});
export const caseHasPanel = refusalKind('case-has-panel', 'state', {
  case: z.string(),
  stage: StageIdSchema,
  panel: z.string(),
});
export const examinerInConflict = refusalKind('examiner-in-conflict', 'rule', {
  person: z.string(),
  case: z.string(),
  ground: z.enum([...tieKinds, 'recused']),
});
/** A possible conflict waits for a finding: it is confirmed or dismissed first. */
export const examinerConflictOpen = refusalKind('examiner-conflict-open', 'state', {
  person: z.string(),
  case: z.string(),
  ground: z.string(),
  grade: z.string(),
});
/** Certain conflicts of members are not on record yet. */
export const conflictsUnrecorded = refusalKind('conflicts-unrecorded', 'state', {
  panel: z.string(),
  persons: z.array(z.string()),
  cases: z.array(z.string()),
});
export const caseNotOfPanel = refusalKind('case-not-of-panel', 'input', {
  case: z.string(),
  panel: z.string(),
});
export const conflictsAlreadyDeclared = refusalKind('conflicts-already-declared', 'state', {
  panel: z.string(),
});
export const notAPanelMember = refusalKind('not-a-panel-member', 'state', {
  person: z.string(),
  panel: z.string(),
});
export const casesWithoutPanel = refusalKind('cases-without-panel', 'state', {
  stage: StageIdSchema,
  cases: z.array(z.string()),
});
export const undertakingsMissing = refusalKind('undertakings-missing', 'state', {
  persons: z.array(z.string()),
});
export const declarationsMissing = refusalKind('declarations-missing', 'state', {
  panel: z.string(),
  persons: z.array(z.string()),
});
/** Recusals leave too few members for a case. */
export const panelShortForCase = refusalKind('panel-short-for-case', 'state', {
  panel: z.string(),
  case: z.string(),
  size: z.number(),
  left: z.number(),
});
export const leaderRecused = refusalKind('leader-recused', 'state', {
  panel: z.string(),
  case: z.string(),
});

/** No member who takes part knows the sector of these cases. */
export const sectorExpertMissing = refusalKind('sector-expert-missing', 'rule', {
  sector: z.string(),
  cases: z.array(z.string()),
});
export const panelOfManySectors = refusalKind('panel-of-many-sectors', 'rule', {
  sectors: z.array(z.string()),
});

export const panelRefusals = [
  panelIdUsed,
  panelEntryTwice,
  stageNeedsNoPanel,
  panelTooSmall,
  leaderNotAMember,
  examinerNotAvailable,
  caseNotAccepted,
  caseOfOtherTrack,
  caseHasPanel,
  examinerInConflict,
  examinerConflictOpen,
  conflictsUnrecorded,
  caseNotOfPanel,
  conflictsAlreadyDeclared,
  notAPanelMember,
  casesWithoutPanel,
  undertakingsMissing,
  declarationsMissing,
  panelShortForCase,
  leaderRecused,
  sectorExpertMissing,
  panelOfManySectors,
];
