import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { Track } from '../scheme/model/cited.ts';
import type { Application } from './application/slice.ts';
import { isListed } from './is-listed.ts';
import { isRefusedConsent } from './recommendation/refused-consents.ts';
import type { RoundState } from './state.ts';

/** Why a case is no longer in the round. */
export type OutReason =
  | 'withdrawn'
  | 'vetoed'
  | 'not-recommended'
  | 'consent-refused'
  | 'not-eligible'
  | 'not-shortlisted'
  | 'not-confirmed'
  | 'objection-upheld'
  | 'not-resolved'
  | 'not-approved';

type Round = DeepReadonly<RoundState>;

function isNotRecommended(round: Round, id: string): boolean {
  const { reviewed, declined, objections } = round.recommendation;
  if (declined.has(id) || reviewed.get(id)?.passed === false) return true;
  return [...objections.values()].some(
    (objection) => objection.case === id && objection.settled?.upheld === true,
  );
}

function isUnconfirmed(round: Round, id: string): boolean {
  return round.inspection.opinions.get(id)?.opinion === 'does-not-confirm' && !round.inspection.kept.has(id);
}

function isNotShortlisted(round: Round, application: DeepReadonly<Application>): boolean {
  const shortlist = round.documentReview.shortlists.get(application.track);
  return shortlist !== undefined && !isListed(shortlist, application.case);
}

function isObjectedAway(round: Round, id: string): boolean {
  return [...round.objection.objections.values()].some(
    (entry) => entry.case === id && entry.decided?.upheld === true,
  );
}

function isNotResolved(round: Round, application: DeepReadonly<Application>): boolean {
  const resolved = round.deliberation.resolved.get(application.track);
  return resolved !== undefined && !resolved.winners.some((winner) => winner.case === application.case);
}

function isNotApproved(round: Round, id: string): boolean {
  return [...round.approval.batches.values()].some((batch) =>
    batch.decided?.notApproved.some((entry) => entry.case === id),
  );
}

/** Why a case is out of the round, the earliest reason in the order of the process; nothing while it is in. */
export function whyOut(round: Round, caseId: string): OutReason | undefined {
  const application = round.application.applications.get(caseId);
  if (!application) return undefined;
  if (application.withdrawn) return 'withdrawn';
  if (round.proceedings.vetoed.has(caseId)) return 'vetoed';
  if (isNotRecommended(round, caseId)) return 'not-recommended';
  if (isRefusedConsent(round.recommendation.consents, caseId)) return 'consent-refused';
  if (round.eligibility.decisions.get(caseId)?.accepted === false) return 'not-eligible';
  if (isNotShortlisted(round, application)) return 'not-shortlisted';
  if (isUnconfirmed(round, caseId)) return 'not-confirmed';
  if (isNotResolved(round, application)) return 'not-resolved';
  if (isObjectedAway(round, caseId)) return 'objection-upheld';
  if (isNotApproved(round, caseId)) return 'not-approved';
  return undefined;
}

/** Applications still in the round, in the order of their case ids (which says nothing about merit). */
export function liveApplications(round: Round, track?: Track): DeepReadonly<Application>[] {
  return [...round.application.applications.values()]
    .filter((application) => track === undefined || application.track === track)
    .filter((application) => whyOut(round, application.case) === undefined)
    .sort((a, b) => (a.case < b.case ? -1 : 1));
}

/** Whether the office has accepted a case and it is still in. */
export function isAccepted(round: Round, caseId: string): boolean {
  return round.eligibility.decisions.get(caseId)?.accepted === true && whyOut(round, caseId) === undefined;
}

/** Accepted cases of a track that are still in. */
export function acceptedCases(round: Round, track?: Track): DeepReadonly<Application>[] {
  return liveApplications(round, track).filter((application) => isAccepted(round, application.case));
}
