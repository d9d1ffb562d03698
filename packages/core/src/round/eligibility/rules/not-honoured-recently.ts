import { isBarring } from '../../../registry/programmes/barring-honour.ts';
import { answerOf, countOfRule, ruleKind } from './rule-kind.ts';

/** No title of the named grades too recently, by the day of filing; see {@link isBarring} for how the years count. */
export const notHonouredRecently = ruleKind('not-honoured-recently', {
  looksAt: () => [],
  answer: ({ grades, within }, { honours, filedOn }) => {
    const bar = { years: countOfRule(within), unit: within.unit };
    const barring = honours.filter(
      (honour) => grades.includes(honour.grade) && isBarring(honour, bar, filedOn),
    );
    return answerOf(barring.length > 0, [], { filedOn, barring });
  },
});
