import { answerOf, ruleKind } from './rule-kind.ts';

/**
 * The applicant states it and hands in evidence. A claim without evidence is still missing it; a statement that the
 * office established without evidence is one that nothing supports, so the rule is not met.
 */
export const stated = ruleKind('stated', {
  looksAt: (rule) => rule.facts,
  answer: (rule, { factOf }) => {
    const answers = rule.facts.map((fact) => {
      const known = factOf(fact);
      const evidence = known?.value.shape === 'statement' ? known.value.evidence.length : 0;
      return { fact, evidence, unsupported: evidence === 0 && known?.established !== undefined };
    });
    const missing = answers.filter((entry) => entry.evidence === 0 && !entry.unsupported);
    return answerOf(
      answers.some((entry) => entry.unsupported),
      missing.map((entry) => entry.fact),
      { evidence: Object.fromEntries(answers.map(({ fact, evidence }) => [fact, evidence])) },
    );
  },
});
