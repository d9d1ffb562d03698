import {
  addDays,
  addYears,
  daysBetween,
  earlierOf,
  type LocalDate,
  wholeYears,
} from '../../../calendar/index.ts';
import { answerOf, countOfRule, ruleKind } from './rule-kind.ts';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
type Period = { readonly from: LocalDate; readonly to?: LocalDate | undefined };

/** Spans up to a day, in order; those that overlap or follow on without a day between are one. */
function mergedSpans(periods: readonly Period[], until: LocalDate): Span[] {
  const spans = periods
    .filter(({ from }) => from <= until)
    .map(({ from, to }) => ({ from, to: to === undefined ? until : earlierOf(to, until) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.from > addDays(last.to, 1)) merged.push(span);
    else if (span.to > last.to) merged[merged.length - 1] = { from: last.from, to: span.to };
  }
  return merged;
}

/**
 * Full years of all periods together up to a day, by anniversary (29 February: 28 in a common year). Each span
 * gives its full years; the days left over of all of them are counted as one span that ends on that day.
 */
export function yearsTogether(periods: readonly Period[], until: LocalDate): number {
  let years = 0;
  let daysLeft = 0;
  for (const { from, to } of mergedSpans(periods, until)) {
    const full = wholeYears(from, to);
    years += full;
    daysLeft += Math.max(0, daysBetween(addYears(from, full), to));
  }
  return years + wholeYears(addDays(until, -daysLeft), until);
}

/** At least so many years of something up to the closing day; exactly so many are enough. */
export const yearsOf = ruleKind('years-of', {
  looksAt: (rule) => [rule.fact],
  answer: (rule, { factOf, closesOn }) => {
    const atLeast = countOfRule(rule.atLeast);
    const value = factOf(rule.fact)?.value;
    if (value?.shape !== 'periods') return answerOf(false, [rule.fact], { atLeast, until: closesOn });
    const years = yearsTogether(value.periods, closesOn);
    return answerOf(years < atLeast, [], { years, atLeast, until: closesOn });
  },
});
