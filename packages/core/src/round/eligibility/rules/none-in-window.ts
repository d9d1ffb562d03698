import { namedEntries, windowOf } from '../windows.ts';
import { answerOf, entriesOf, ruleKind } from './rule-kind.ts';

/**
 * No entry of the named facts on any day of the window (any time without one). "None" must be established as an
 * empty answer; an entry whose level or responsibility is not established leaves the rule unknown.
 */
export const noneInWindow = ruleKind('none-in-window', {
  looksAt: (rule) => rule.facts,
  answer: (rule, ground) => {
    const answers = rule.facts.map((fact) => ({ fact, entries: entriesOf(rule, fact, ground) }));
    const counting = answers.flatMap(({ fact, entries }) => namedEntries(fact, entries?.counting ?? []));
    const unclear = answers.flatMap(({ fact, entries }) => namedEntries(fact, entries?.unclear ?? []));
    const missing = answers
      .filter(({ entries }) => entries === undefined || entries.unclear.length > 0)
      .map(({ fact }) => fact);
    const window = windowOf(rule.window, ground.closesOn, ground.day);
    return answerOf(counting.length > 0, missing, { ...(window ? { window } : {}), counting, unclear });
  },
});
