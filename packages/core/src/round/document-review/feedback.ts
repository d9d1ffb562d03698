import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { whyOut } from '../standing.ts';
import type { RoundState } from '../state.ts';

type Round = DeepReadonly<RoundState>;

/** Whether a case ended with the document review: its track's shortlist is decided and does not hold it. */
export function isLeftOff(round: Round, caseId: string): boolean {
  return whyOut(round, caseId) === 'not-shortlisted';
}

/** Whether the office has told an applicant that does not go on what came of its document review. */
export function hasFeedback(round: Round, caseId: string): boolean {
  return isLeftOff(round, caseId) && round.documentReview.feedback.has(caseId);
}

/** Cases that do not go on and have not been told so yet, by id; none where the scheme asks for no feedback. */
export function feedbackStillOwed(round: Round, scheme: Scheme): string[] {
  if (!scheme.stage('document-review')?.feedback) return [];
  return [...round.application.applications.keys()]
    .filter((id) => isLeftOff(round, id) && !hasFeedback(round, id))
    .sort();
}
