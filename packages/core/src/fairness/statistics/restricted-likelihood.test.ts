import { describe, expect, test } from 'vitest';
import { componentsOf, type GivenScore } from './connected-scores.ts';
import { leastSquaresSeverities } from './least-squares-severity.ts';
import { mixedSeverities } from './mixed-severity.ts';
import { restrictedFit } from './restricted-likelihood.ts';
import { incomplete, known, one, severitiesOf } from './testing/known-severities.ts';
import { generalisedResiduals, leastByTrying, plainCriterion } from './testing/plain-likelihood.ts';
import { dyestuff, dyestuff2, penicillin } from './testing/published-designs.ts';

describe('published variance components', () => {
  /** lme4's documentation: lmer(Yield ~ 1 | Batch, Dyestuff): 319.6543, 42.00, 49.51; 1764.05 and 2451.25 in Bates (2010). */
  test('Dyestuff', () => {
    const fit = restrictedFit(componentsOf(dyestuff), ['examiner']);
    const batch = (fit?.ratios.examiner ?? 0) * (fit?.residual ?? 0);

    expect(fit?.criterion.toFixed(4)).toBe('319.6543');
    expect(batch).toBeCloseTo(1764.05, 6);
    expect(fit?.residual).toBeCloseTo(2451.25, 6);
    expect(Math.sqrt(batch).toFixed(2)).toBe('42.00');
    expect(Math.sqrt(fit?.residual ?? 0).toFixed(2)).toBe('49.51');
    expect(fit?.blocks[0]?.mean).toBeCloseTo(1527.5, 8);
  });

  /** lme4's documentation: lmer(Yield ~ 1 | Batch, Dyestuff2): 161.8283, 0.000, 3.716. */
  test('Dyestuff2: batches differ no more than chance, the variance is zero', () => {
    const fit = restrictedFit(componentsOf(dyestuff2), ['examiner']);

    expect(fit?.criterion.toFixed(4)).toBe('161.8283');
    expect(fit?.ratios).toEqual({ application: 0, examiner: 0 });
    expect(Math.sqrt(fit?.residual ?? 0).toFixed(3)).toBe('3.716');
  });

  /** lme4's documentation: lmer(diameter ~ (1 | plate) + (1 | sample), Penicillin): 330.8606, 0.8467, 1.9316, 0.5499. */
  test('Penicillin', () => {
    const { variances, criterion } = known(mixedSeverities(penicillin));
    const deviations = [variances.application, variances.examiner, variances.residual].map(Math.sqrt);

    expect(criterion.toFixed(4)).toBe('330.8606');
    expect(deviations.map((value) => value.toFixed(4))).toEqual(['0.8467', '1.9316', '0.5499']);
  });

  /** lme4's documentation, ranef(fm3)$sample: 2.18706 -1.01048 1.93790 -0.09689 -0.01384 -3.00374. */
  test('Penicillin: the predictions of the samples', () => {
    const severities = severitiesOf(known(mixedSeverities(penicillin)));

    expect(Object.values(severities).map((value) => (-value).toFixed(5))).toEqual([
      '2.18706',
      '-1.01048',
      '1.93790',
      '-0.09689',
      '-0.01384',
      '-3.00374',
    ]);
  });

  test('Penicillin: on a full table REML is the analysis of variance', () => {
    const fixed = known(leastSquaresSeverities(penicillin));
    const { variances } = known(mixedSeverities(penicillin));
    const effects = Object.values(severitiesOf(fixed));
    const meanSquare = (24 * effects.reduce((sum, value) => sum + value * value, 0)) / 5;

    expect(fixed.residual).toMatchObject({ df: 115 });
    expect(variances.residual).toBeCloseTo(known(fixed.residual).variance, 10);
    expect(variances.examiner).toBeCloseTo((meanSquare - variances.residual) / 24, 10);
  });
});

describe('an incomplete design', () => {
  test('REML finds the greatest likelihood that trying finds on the full covariance matrix', () => {
    const { variances, criterion } = known(mixedSeverities(incomplete));
    const found = [variances.application, variances.examiner, variances.residual] as const;
    const tried = leastByTrying((at) => plainCriterion(incomplete, at));

    expect(plainCriterion(incomplete, found)).toBeCloseTo(criterion, 8);
    expect(criterion).toBeLessThanOrEqual(plainCriterion(incomplete, tried) + 1e-9);
    for (const [index, value] of tried.entries()) expect((found[index] ?? 0) / value).toBeCloseTo(1, 4);
  });

  /** Found by scipy 1.17 (Nelder–Mead from nine starts on the full covariance matrix): 0.360537 and 10.383933. */
  test('REML finds the greatest likelihood where it is nearly flat', () => {
    const flat = [
      ...[one('a0', 'e0', 59), one('a0', 'e1', 64), one('a0', 'e3', 64), one('a1', 'e0', 65)],
      ...[one('a1', 'e2', 58), one('a2', 'e0', 58), one('a2', 'e1', 61), one('a2', 'e2', 64)],
      ...[one('a3', 'e2', 57), one('a3', 'e3', 57)],
    ];
    const { variances, criterion } = known(mixedSeverities(flat));

    expect(variances.examiner).toBe(0);
    expect(variances.application).toBeCloseTo(0.360537, 5);
    expect(variances.residual).toBeCloseTo(10.383933, 5);
    expect(criterion).toBeCloseTo(plainCriterion(flat, [variances.application, 0, variances.residual]), 9);
  });

  test('no variances near those found are more likely, to 1e-6', () => {
    const { variances } = known(mixedSeverities(incomplete));
    const at = [variances.application, variances.examiner, variances.residual] as const;
    const slopes = [0, 1, 2].map((index) => {
      const moved = (times: number) => at.map((value, i) => (i === index ? value * times : value));
      const of = (times: number) => plainCriterion(incomplete, moved(times) as [number, number, number]);
      return (of(Math.exp(1e-4)) - of(Math.exp(-1e-4))) / 2e-4;
    });

    for (const slope of slopes) expect(Math.abs(slope)).toBeLessThan(1e-6);
  });

  test('predictions are the covariance of effect and scores times what the scores leave (by elimination)', () => {
    const { variances, components } = known(mixedSeverities(incomplete));
    const residuals = generalisedResiduals(incomplete, variances);
    for (const { examiner, severity } of components[0]?.examiners ?? []) {
      const own = incomplete.reduce(
        (sum, s, i) => sum + (s.examiner === examiner ? (residuals[i] ?? 0) : 0),
        0,
      );
      expect(severity.computable && severity.value).toBeCloseTo(-variances.examiner * own, 8);
    }
  });

  test('least squares is where taking out examiners and applications in turn comes to rest', () => {
    const fixed = severitiesOf(known(leastSquaresSeverities(incomplete)));
    const [levels, effects] = [new Map<string, number>(), new Map<string, number>()];
    const means = (by: 'application' | 'examiner', rest: (s: GivenScore) => number) => {
      const ids = [...new Set(incomplete.map((s) => s[by]))];
      const groups = ids.map((id) => [id, incomplete.filter((s) => s[by] === id)] as const);
      return groups.map(([id, own]) => [id, own.reduce((sum, s) => sum + rest(s), 0) / own.length] as const);
    };
    for (let turn = 0; turn < 2000; turn += 1) {
      for (const [id, mean] of means('application', (s) => s.score - (effects.get(s.examiner) ?? 0)))
        levels.set(id, mean);
      for (const [id, mean] of means('examiner', (s) => s.score - (levels.get(s.application) ?? 0)))
        effects.set(id, mean);
    }
    const centre = [...effects.values()].reduce((sum, value) => sum + value, 0) / effects.size;

    for (const [id, effect] of effects) expect(fixed[id]).toBeCloseTo(centre - effect, 9);
  });
});
