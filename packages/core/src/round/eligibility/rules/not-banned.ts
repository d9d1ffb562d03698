import { answerOf, ruleKind } from './rule-kind.ts';

/** No ban of the programme runs on any day from filing to the decision; a ban's first and last day count. */
export const notBanned = ruleKind('not-banned', {
  looksAt: () => [],
  answer: (_rule, { bans, filedOn, day }) => {
    const running = bans
      .filter(({ from, to }) => from <= day && filedOn <= to)
      .map(({ from, to }) => ({ from, to }));
    return answerOf(running.length > 0, [], { bans: running });
  },
});
