import { isHolding } from '../is-holding.ts';
import { answerOf, ruleKind } from './rule-kind.ts';

/** At least one of the facts holds. One is enough; not met only when every one is known not to. */
export const anyHolds = ruleKind('any-holds', {
  looksAt: (rule) => rule.facts,
  answer: (rule, { factOf }) => {
    const answers = rule.facts.map((fact) => [fact, isHolding(factOf(fact))] as const);
    const known = answers.filter(([, holds]) => holds !== undefined);
    const unknown = answers.filter(([, holds]) => holds === undefined).map(([fact]) => fact);
    const isMet = known.some(([, holds]) => holds);
    return answerOf(!isMet && unknown.length === 0, isMet ? [] : unknown, {
      holds: Object.fromEntries(known),
    });
  },
});
