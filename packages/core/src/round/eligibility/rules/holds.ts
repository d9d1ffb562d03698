import { answerOf, ruleKind } from './rule-kind.ts';

/** Every named yes-or-no fact is yes. One no is enough against it; a fact not established leaves it unknown. */
export const holds = ruleKind('holds', {
  looksAt: (rule) => rule.facts,
  answer: (rule, { factOf }) => {
    const answers = rule.facts.flatMap((fact) => {
      const value = factOf(fact)?.value;
      return value?.shape === 'holds' ? [[fact, value.holds] as const] : [];
    });
    const known = Object.fromEntries(answers);
    return answerOf(
      answers.some(([, yes]) => !yes),
      rule.facts.filter((fact) => !(fact in known)),
      { holds: known },
    );
  },
});
