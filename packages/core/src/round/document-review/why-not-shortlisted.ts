import type { RoundSituation } from '../../act/command.ts';
import type { WhyNot } from '../../act/refusal.ts';
import type { StageRules } from '../../scheme/model/process-model.ts';
import { whyNotLive } from '../why-not-live.ts';
import { whyBelowGate } from './gate.ts';
import { notShortlisted, stageNotForTrack } from './refusals.ts';

/**
 * Why a case is not taken up by a stage after the document review: it is out, the stage is not for its track, or its
 * track's shortlist does not hold it yet or it was scored below the gate since. A scheme without a shortlist sends every case on.
 */
export function whyNotShortlisted(
  { round, scheme }: Pick<RoundSituation, 'round' | 'scheme'>,
  caseId: string,
  stage: StageRules['stage'],
): WhyNot {
  const application = round.application.applications.get(caseId);
  const out = whyNotLive(round, caseId);
  if (!application || out) return out;
  const { track } = application;
  const isForTrack = scheme.stage(stage)?.tracks.includes(track) ?? false;
  const review = scheme.stage('document-review');
  const isListed = round.documentReview.shortlists.get(track)?.includes(caseId) ?? !review?.shortlist;
  return [
    isForTrack ? undefined : stageNotForTrack({ stage, track }, scheme.citesOf(`process.${stage}`)),
    isListed ? undefined : notShortlisted({ case: caseId }),
    whyBelowGate({ round, scheme }, track, [caseId]),
  ];
}
