import type { Scheme } from '../../scheme/scheme.ts';
import type { CaseStandard } from './standard-of-case.ts';

/**
 * The one mark an examiner gives a defence, as a standard of one item in points; nothing where the scheme gives none.
 * Throws while the points are to be set, which planning a round rules out.
 */
export function defenceStandardOf(scheme: Scheme): CaseStandard | undefined {
  const marks = scheme.stage('defence')?.marks;
  if (!marks) return undefined;
  const points = marks.points.value;
  if (points === 'to-be-set') throw new Error('points of a defence that are still to be set cannot be used');
  return {
    standard: { total: points, scale: { kind: 'points', step: marks.step.value }, bands: [] },
    items: [{ id: 'defence', points }],
    total: points * 100,
    rule: 'process.defence.marks',
  };
}
