import { hat } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { noSuchHat, stageNotOpen } from '../../../act/refusals.ts';
import { isStageOpen } from '../../../act/stage-open.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { hasConditions, isLookedAt } from '../../recommendation/conditions.ts';
import { factOfNoCondition } from '../../recommendation/refusals.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { factEstablished } from '../events.ts';
import { factStages } from '../fact-stages.ts';
import { factAboutOther, sourceInFuture } from '../refusals.ts';
import { whyNotAskable, whyNotValue, whyNotYet } from '../why-not-fact.ts';

/** Why a fact is not this hat's to enter now: the office's turn is later; a recommender enters what its conditions need. */
function whyNotYours(situation: RoundSituation, caseId: string, fact: string): Refusal | undefined {
  const { round, scheme, actor } = situation;
  const isRecommender = actor.role === 'recommender';
  if (isRecommender && !hasConditions(situation, caseId)) return noSuchHat({ needs: ['office/clerk'] });
  const stages: readonly StageId[] = isRecommender ? ['recommendation'] : factStages;
  const isOpen =
    stages.some((stage) => isStageOpen(round, stage)) ||
    (round.acts.reopened.get(caseId)?.has('establish-fact') ?? false);
  if (!isOpen) return stageNotOpen({ stages: [...stages] });
  const track = round.application.applications.get(caseId)?.track;
  if (!isRecommender || track === undefined || isLookedAt(scheme, track, fact)) return undefined;
  return factOfNoCondition({ fact }, scheme.stage('recommendation')?.cites);
}

/**
 * A clerk of the office enters a fact with its source and the source's date, and is the one who verified it. An
 * empty list of occurrences is the answer "none". A later fact of the same kind takes the place of the earlier. Before
 * the recommendation a clerk of the channel does so for the facts that the conditions of its recommendation look at.
 */
export const establishFact = roundCommand('establish-fact', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk')],
  rules: ['eligibility', 'vetoes', 'process.recommendation.conditions'],
  undo: 'rescind',
  redo: ['establish-fact'],
  payload: factEstablished.payload,
  during: ['recommendation', ...factStages],
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, today, legalDay, payload } = situation;
    const { case: caseId, fact, about, value, sourceOn } = payload;
    const kind = scheme.factKind(fact);
    const notYours = whyNotYours(situation, caseId, fact);
    if (notYours) return { refused: [notYours] };
    return (
      refuseAll(
        whyNotLive(round, caseId),
        whyNotAskable(scheme, round.application.applications.get(caseId), fact),
        whyNotValue(scheme, fact, value),
        whyNotYet(fact, value, legalDay),
        kind && kind.about !== about ? factAboutOther({ fact, about: kind.about }) : undefined,
        sourceOn > today ? sourceInFuture({ sourceOn }) : undefined,
      ) ?? [factEstablished(payload)]
    );
  },
});
