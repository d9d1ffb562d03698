import type { GivenScore } from '../connected-scores.ts';
import type { Figure } from '../figure.ts';
import type { Severities } from '../severity.ts';

/** What could be computed; throws with the reasons where it could not. */
export function known<T>(found: Figure<T>): T {
  if (!found.computable) throw new Error(JSON.stringify(found.reasons));
  return found;
}

/** Severities by examiner; those that are not known are left out. */
export function severitiesOf({ components }: Severities): Record<string, number> {
  return Object.fromEntries(
    components.flatMap(({ examiners }) =>
      examiners.flatMap(({ examiner, severity }) =>
        severity.computable ? [[examiner, severity.value]] : [],
      ),
    ),
  );
}

/** One score. */
export const one = (application: string, examiner: string, score: number): GivenScore => ({
  application,
  examiner,
  score,
});

/** Twelve applications and five examiners, three or so on each, from made-up but fixed numbers. */
export const incomplete: readonly GivenScore[] = [
  [71, 64, 78],
  [55, 49, 60],
  [80, 83],
  [62, 58, 66],
  [90, 81, 88],
  [47, 52, 44],
  [66, 70],
  [73, 61, 69],
  [58, 63, 57],
  [84, 79, 91],
  [50, 45, 55],
  [77, 72, 70],
].flatMap((scores, i) =>
  scores.map((score, k) =>
    one(`a${String(i).padStart(2, '0')}`, `e${(i * 2 + k * (1 + (i % 2))) % 5}`, score),
  ),
);
