import { answerOf, ruleKind } from './rule-kind.ts';

/** The application names its division, one of those the scheme has for its track. */
export const divisionNamed = ruleKind('division-named', {
  looksAt: () => [],
  answer: (_rule, { division, divisions }) => {
    const isNamed = division !== undefined && (divisions === undefined || divisions.includes(division));
    return answerOf(!isNamed, [], division === undefined ? {} : { division });
  },
});
