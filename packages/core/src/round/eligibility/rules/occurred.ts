import { namedEntries } from '../windows.ts';
import { answerOf, countOfRule, entriesOf, ruleKind } from './rule-kind.ts';

/**
 * Something happened at least so often, at any time, at the levels meant; entries of all facts add up. Unknown while
 * a fact that is not established, or an entry whose level is not, could still make it enough.
 */
export const occurred = ruleKind('occurred', {
  looksAt: (rule) => rule.facts,
  answer: (rule, ground) => {
    const atLeast = countOfRule(rule.atLeast);
    const answers = rule.facts.map((fact) => ({ fact, entries: entriesOf(rule, fact, ground) }));
    const counting = answers.flatMap(({ fact, entries }) => namedEntries(fact, entries?.counting ?? []));
    const unclear = answers.flatMap(({ fact, entries }) => namedEntries(fact, entries?.unclear ?? []));
    const times = counting.length;
    const isReachable =
      answers.some(({ entries }) => entries === undefined) || times + unclear.length >= atLeast;
    const missing = answers
      .filter(({ entries }) => entries === undefined || entries.unclear.length > 0)
      .map(({ fact }) => fact);
    return answerOf(times < atLeast && !isReachable, times < atLeast && isReachable ? missing : [], {
      times,
      atLeast,
      counting,
      unclear,
    });
  },
});
