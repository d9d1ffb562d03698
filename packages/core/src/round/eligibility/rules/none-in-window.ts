import { countedOccurrences, type Occurrence, windowOf } from '../windows.ts';
import { answerOf, type RuleGround, type RuleOf, ruleKind } from './rule-kind.ts';

type Rule = RuleOf<'none-in-window'>;

function entriesOf(rule: Rule, fact: string, { factOf, kindOf, closesOn, day }: RuleGround) {
  const value = factOf(fact)?.value;
  if (value?.shape !== 'occurrences') return undefined;
  return countedOccurrences(value, rule, {
    counts: kindOf(fact)?.counts ?? 'ever',
    closesOn,
    decidedOn: day,
  });
}

const named = (fact: string, entries: readonly Occurrence[]) =>
  entries.map((entry) => ({ fact, ...withoutAbsent(entry) }));

const withoutAbsent = (entry: Occurrence) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));

/**
 * No entry of the named facts on any day of the window (any time without one). "None" must be established as an
 * empty answer; an entry whose level or responsibility is not established leaves the rule unknown.
 */
export const noneInWindow = ruleKind('none-in-window', {
  looksAt: (rule) => rule.facts,
  answer: (rule, ground) => {
    const answers = rule.facts.map((fact) => ({ fact, entries: entriesOf(rule, fact, ground) }));
    const counting = answers.flatMap(({ fact, entries }) => named(fact, entries?.counting ?? []));
    const unclear = answers.flatMap(({ fact, entries }) => named(fact, entries?.unclear ?? []));
    const missing = answers
      .filter(({ entries }) => entries === undefined || entries.unclear.length > 0)
      .map(({ fact }) => fact);
    const window = windowOf(rule.window, ground.closesOn, ground.day);
    return answerOf(counting.length > 0, missing, { ...(window ? { window } : {}), counting, unclear });
  },
});
