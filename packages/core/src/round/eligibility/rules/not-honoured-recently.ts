import { addYears, yearOf } from '../../../calendar/index.ts';
import {
  answerOf,
  type EarlierHonour,
  type RuleGround,
  type RuleOf,
  ruleKind,
  yearsOfRule,
} from './rule-kind.ts';

function isBarring(
  honour: EarlierHonour,
  { within }: RuleOf<'not-honoured-recently'>,
  { filedOn }: RuleGround,
): boolean {
  const years = yearsOfRule(within);
  if (within.unit === 'calendar-years') {
    const year = yearOf(filedOn);
    return honour.awardYear <= year && year < honour.awardYear + years;
  }
  return honour.decidedOn <= filedOn && filedOn <= addYears(honour.decidedOn, years);
}

/**
 * No title of the named grades too recently. `calendar-years`: with the award year Y and n years, filings in
 * Y … Y+n−1 are refused and Y+n is open. `years`: by date, the anniversary still barred (Civil Code art. 202).
 */
export const notHonouredRecently = ruleKind('not-honoured-recently', {
  looksAt: () => [],
  answer: (rule, ground) => {
    const barring = ground.honours.filter(
      (honour) => rule.grades.includes(honour.grade) && isBarring(honour, rule, ground),
    );
    return answerOf(barring.length > 0, [], { filedOn: ground.filedOn, barring });
  },
});
