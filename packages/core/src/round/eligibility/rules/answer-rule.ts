import type { EligibilityRule } from '../../../scheme/model/eligibility-model.ts';
import { isHolding } from '../is-holding.ts';
import { ruleKinds } from './index.ts';
import { type Answer, answerOf, type RuleGround, type RuleKind } from './rule-kind.ts';

/** What a rule of any kind answers, with the facts that were looked at and the articles it rests on. */
export interface RuleAnswer extends Answer {
  readonly looksAt: readonly string[];
  readonly cites: readonly string[];
}

const notApplying = (because: 'divisions' | 'when'): Answer => ({
  result: 'met',
  facts: { applies: false, because },
  missing: [],
});

/** What a rule answers without being asked: it is for other divisions, or what it depends on is not so or not known. */
function answerAside(rule: EligibilityRule, { division, factOf }: RuleGround): Answer | undefined {
  const isOfDivision = division !== undefined && rule.divisions?.includes(division);
  if (rule.divisions && !isOfDivision) return notApplying('divisions');
  if (rule.when === undefined) return undefined;
  const holds = isHolding(factOf(rule.when));
  if (holds === undefined) return answerOf(false, [rule.when], {});
  return holds ? undefined : notApplying('when');
}

/**
 * Answers a rule for those it is for. One that does not apply is met (`applies: false`); a rule that is not met is met
 * all the same where an exception was granted, with what was found kept and the act that granted it.
 */
export function answerRule(rule: EligibilityRule, ground: RuleGround): RuleAnswer {
  const condition = rule.when === undefined ? [] : [rule.when];
  const aside = answerAside(rule, ground);
  if (aside) return { ...aside, looksAt: condition, cites: rule.cites };
  const kind = ruleKinds[rule.rule] as unknown as RuleKind;
  const answer = kind.answer(rule, ground);
  const looksAt = [...condition, ...kind.looksAt(rule)];
  const exception = rule.exception && ground.exceptionOf(rule.id);
  if (answer.result !== 'not-met' || !rule.exception || exception === undefined)
    return { ...answer, looksAt, cites: rule.cites };
  return {
    result: 'met',
    facts: { ...answer.facts, exception },
    missing: [],
    looksAt: [...new Set([...looksAt, rule.exception.claim])],
    cites: [...new Set([...rule.cites, ...rule.exception.cites])],
  };
}
