import type { Actor } from '../../access/roles.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { wrongRole } from '../../act/wrong-role.ts';
import type { RoundState } from '../state.ts';
import { evaluatorNotChosen, notTheChosenEvaluator, reviewNotCommissioned } from './refusals.ts';

type Ground = Pick<RoundSituation, 'scheme' | 'round' | 'actor'>;

/** Whether a hat is of the body that was chosen to run the review of the round. */
export function isChosenEvaluator(round: DeepReadonly<RoundState>, { role, body }: Actor): boolean {
  const chosen = round.evaluator.chosen?.body;
  return role === 'third-party' && chosen !== undefined && chosen === body;
}

/** Why an act is not for this evaluator: the scheme has none, none is chosen, or another body is. */
export function whyNotChosenEvaluator({ scheme, round, actor }: Ground): Refusal | undefined {
  const rule = scheme.stage('panel')?.evaluator;
  if (!rule) return reviewNotCommissioned({}, scheme.stage('panel')?.cites);
  if (!round.evaluator.chosen) return evaluatorNotChosen({}, rule.approvedBy.cites);
  return isChosenEvaluator(round, actor)
    ? undefined
    : notTheChosenEvaluator({ body: actor.body ?? '' }, rule.cites);
}

/** Why running the review is not for this hat: it is the chosen evaluator's where the scheme has one, else the office's. */
export function whyNotRunsReview(ground: Ground): Refusal | undefined {
  const { scheme, actor } = ground;
  const rules = scheme.stage('panel');
  if (!rules?.evaluator) return wrongRole(actor, 'office', rules?.cites);
  return wrongRole(actor, 'third-party', rules.evaluator.cites) ?? whyNotChosenEvaluator(ground);
}
