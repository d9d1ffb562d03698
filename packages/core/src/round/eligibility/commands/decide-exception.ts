import { hat, type Role } from '../../../access/roles.ts';
import { type RoundSituation, roundCommand } from '../../../act/command.ts';
import { refuseAll, type WhyNot } from '../../../act/refusal.ts';
import type { Authority } from '../../../scheme/model/cited.ts';
import { conditionFindingsOf } from '../../recommendation/conditions.ts';
import { recommendedAlready } from '../../recommendation/refusals.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { exceptionDecided } from '../events.ts';
import { type ExceptionalRule, exceptionalRule } from '../exceptional-rule.ts';
import { factStages } from '../fact-stages.ts';
import { factOf } from '../facts.ts';
import { findingsOf } from '../findings.ts';
import { isHolding } from '../is-holding.ts';
import { isAwaited } from '../recommended.ts';
import {
  exceptionAlreadyDecided,
  exceptionNotClaimed,
  exceptionNotForeseen,
  exceptionNotNeeded,
  exceptionOfOthers,
  notRecommended,
} from '../refusals.ts';
import { exceptionKey } from '../slice.ts';
import { whyNotUndecided } from '../why-not-undecided.ts';

/** Whose head (and clerk) each authority is. */
const roleOf: Readonly<Record<Authority, Role>> = {
  committee: 'committee',
  'head-of-office': 'office',
  'head-of-recommender': 'recommender',
};

/** Why it is too early or too late: a condition is looked at by the channel, an eligibility rule after it, by the office. */
function whyNotDue(
  { round, scheme }: RoundSituation,
  caseId: string,
  { isCondition }: ExceptionalRule,
): WhyNot {
  const isRecommended = round.recommendation.recommended.has(caseId);
  if (isCondition) return isRecommended ? recommendedAlready({ cases: [caseId] }) : undefined;
  return isAwaited(round, scheme, caseId) ? whyNotUndecided(round, caseId) : notRecommended({ case: caseId });
}

function whyNotExcepted(situation: RoundSituation, caseId: string, found: ExceptionalRule): WhyNot {
  const { round, scheme, actor, legalDay } = situation;
  const { rule, exception, isCondition } = found;
  const { claim, by, cites } = exception;
  const kind = scheme.factKind(claim);
  const isClaimed = kind && isHolding(factOf(round, caseId, kind));
  const decided = round.eligibility.exceptions.get(exceptionKey(rule.id, caseId));
  if (decided) return exceptionAlreadyDecided({ rule: rule.id, granted: decided.granted });
  const findings = (isCondition ? conditionFindingsOf : findingsOf)(situation, caseId, legalDay);
  const finding = findings.find((entry) => entry.rule === rule.id);
  return [
    actor.role === roleOf[by] ? undefined : exceptionOfOthers({ rule: rule.id, by }, cites),
    isClaimed ? undefined : exceptionNotClaimed({ rule: rule.id, claim }, cites),
    finding?.result === 'met' ? exceptionNotNeeded({ rule: rule.id }, rule.cites) : undefined,
  ];
}

/**
 * Lets a case off one rule, or does not, on what the applicant claims for it: decided by the authority that the rule
 * names, with a reason that goes on the public record unless its ground is secret. What is found stays found; a
 * granted exception makes it count as met.
 */
export const decideException = roundCommand('decide-exception', {
  by: [hat('office', 'head'), hat('committee', 'head'), hat('recommender', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('committee', 'clerk'), hat('recommender', 'clerk')],
  rules: ['eligibility', 'process.recommendation.conditions'],
  undo: 'rescind',
  redo: ['decide-exception'],
  payload: exceptionDecided.payload,
  during: ['recommendation', ...factStages],
  cases: (payload) => [payload.case],
  decide: (situation) => {
    const { round, scheme, payload } = situation;
    const { case: caseId, rule: ruleId } = payload;
    const track = round.application.applications.get(caseId)?.track;
    const rule = track && exceptionalRule(scheme, track, ruleId);
    return (
      refuseAll(
        whyNotLive(round, caseId),
        track && !rule
          ? exceptionNotForeseen({ rule: ruleId }, scheme.citesOf(`eligibility.${track}.${ruleId}`))
          : undefined,
        rule && [whyNotDue(situation, caseId, rule), whyNotExcepted(situation, caseId, rule)],
      ) ?? [exceptionDecided(payload)]
    );
  },
});
