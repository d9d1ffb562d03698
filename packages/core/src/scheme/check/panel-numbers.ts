import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

interface Limit {
  readonly value: number | 'to-be-set';
}

/** Whether the least is more than the most; nothing is said while one of them is left out or to be set. */
function areReversed(least: Limit | undefined, most: Limit | undefined): boolean {
  const [from, to] = [least?.value, most?.value];
  return typeof from === 'number' && typeof to === 'number' && from > to;
}

/** The fewest cases of an examiner are no more than the most, and the least share that counts is no more than control. */
export function panelNumberProblems({ document }: SchemeBundle): SchemeFinding[] {
  return document.process.flatMap((rules, index) => {
    if (rules.stage !== 'panel') return [];
    const { leastCases, mostCases, interests } = rules;
    const found = (at: readonly string[], least: Limit | undefined, most: Limit | undefined) =>
      areReversed(least, most)
        ? [
            inScheme(['process', index, ...at], 'least-above-most', {
              least: Number(least?.value),
              most: Number(most?.value),
            }),
          ]
        : [];
    return [
      ...found(['leastCases'], leastCases, mostCases),
      ...found(['interests', 'leastShare'], interests?.leastShare, interests?.control),
    ];
  });
}
