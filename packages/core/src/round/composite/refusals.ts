import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';

const track = z.string();
const grade = z.string();
const caseInGrade = { case: z.string(), grade };

export const noCompositeForTrack = refusalKind('no-composite-for-track', 'rule', { track });
export const weightsNotSet = refusalKind('weights-not-set', 'rule', { track });
export const candidatesAlreadyResolved = refusalKind('candidates-already-resolved', 'state', { track });
export const rankingUnchanged = refusalKind('ranking-unchanged', 'state', { track });
export const rankingNotDrawnUp = refusalKind('ranking-not-drawn-up', 'state', { track });
/** The facts the ranking was drawn up from have changed since. */
export const rankingOutdated = refusalKind('ranking-outdated', 'state', { track });
export const candidatesUnchanged = refusalKind('candidates-unchanged', 'state', { track });
export const candidatesNotProposed = refusalKind('candidates-not-proposed', 'state', { track });
/** The ranking or an override has changed since the candidates were proposed. */
export const candidatesOutdated = refusalKind('candidates-outdated', 'state', { track });
export const placesNotPlanned = refusalKind('places-not-planned', 'state', { track, grades: z.array(grade) });
export const passingOverNeedsReason = refusalKind('passing-over-needs-reason', 'rule', {
  passedOver: z.array(z.object({ member: z.string(), by: z.string() })),
});
/** The opinion of those who supervise the round, which the scheme wants on file first. */
export const supervisionOpinionMissing = refusalKind('supervision-opinion-missing', 'rule', {});
export const caseNotRanked = refusalKind('case-not-ranked', 'state', { case: z.string() });
export const gradeHasNoThreshold = refusalKind('grade-has-no-threshold', 'input', { grade, track });
export const thresholdIsHard = refusalKind('threshold-is-hard', 'rule', { grade });
export const thresholdIsMet = refusalKind('threshold-is-met', 'state', caseInGrade);
export const thresholdAlreadyOverridden = refusalKind('threshold-already-overridden', 'state', caseInGrade);

export const compositeRefusals = [
  noCompositeForTrack,
  weightsNotSet,
  candidatesAlreadyResolved,
  rankingUnchanged,
  rankingNotDrawnUp,
  rankingOutdated,
  candidatesUnchanged,
  candidatesNotProposed,
  candidatesOutdated,
  placesNotPlanned,
  passingOverNeedsReason,
  supervisionOpinionMissing,
  caseNotRanked,
  gradeHasNoThreshold,
  thresholdIsHard,
  thresholdIsMet,
  thresholdAlreadyOverridden,
];
