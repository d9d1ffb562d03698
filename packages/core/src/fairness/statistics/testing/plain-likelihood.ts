import type { GivenScore } from '../connected-scores.ts';

/** −2 log restricted likelihood from the full covariance matrix, by Gaussian elimination: slow and plain. */
export function plainCriterion(
  scores: readonly GivenScore[],
  [a, e, r]: readonly [number, number, number],
): number {
  const n = scores.length;
  const covariance = scores.map((x, i) =>
    scores.map(
      (y, j) =>
        (x.application === y.application ? a : 0) + (x.examiner === y.examiner ? e : 0) + (i === j ? r : 0),
    ),
  );
  const rows = covariance.map((row, i) => [...row, 1, scores[i]?.score ?? 0]);
  let logDeterminant = 0;
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i]?.[i] ?? 0;
    logDeterminant += Math.log(pivot);
    for (let k = i + 1; k < n; k += 1) {
      const times = (rows[k]?.[i] ?? 0) / pivot;
      rows[k] = (rows[k] ?? []).map((value, j) => value - times * (rows[i]?.[j] ?? 0));
    }
  }
  const form = (x: number, y: number) =>
    rows.reduce((sum, row, i) => sum + ((row[n + x] ?? 0) * (row[n + y] ?? 0)) / (row[i] ?? 1), 0);
  const [ones, both, squares] = [form(0, 0), form(0, 1), form(1, 1)];
  const rest = squares - (both * both) / ones;
  return logDeterminant + Math.log(ones) + rest + (n - 1) * Math.log(2 * Math.PI);
}

/** The least of a function of three positive numbers by trying ever smaller steps in each direction. */
export function leastByTrying(
  of: (at: readonly [number, number, number]) => number,
): readonly [number, number, number] {
  let at: [number, number, number] = [3, 3, 3];
  let best = of([Math.exp(3), Math.exp(3), Math.exp(3)]);
  for (let step = 1; step > 1e-9; step /= 1.5) {
    for (let moved = true; moved; ) {
      moved = false;
      for (const index of [0, 1, 2]) {
        for (const by of [step, -step]) {
          const next = at.with(index, (at[index] ?? 0) + by) as [number, number, number];
          const value = of([Math.exp(next[0]), Math.exp(next[1]), Math.exp(next[2])]);
          if (value < best - 1e-13) [at, best, moved] = [next, value, true];
        }
      }
    }
  }
  return [Math.exp(at[0]), Math.exp(at[1]), Math.exp(at[2])];
}

/** V⁻¹(y − μ̂) by Gauss–Jordan on the full covariance matrix. */
export function generalisedResiduals(
  scores: readonly GivenScore[],
  { application, examiner, residual }: { application: number; examiner: number; residual: number },
): readonly number[] {
  const n = scores.length;
  const rows = scores.map((x, i) => [
    ...scores.map(
      (y, j) =>
        (x.application === y.application ? application : 0) +
        (x.examiner === y.examiner ? examiner : 0) +
        (i === j ? residual : 0),
    ),
    1,
    x.score,
  ]);
  for (let i = 0; i < n; i += 1) {
    const pivot = rows[i]?.[i] ?? 1;
    rows[i] = (rows[i] ?? []).map((value) => value / pivot);
    for (let k = 0; k < n; k += 1) {
      const times = rows[k]?.[i] ?? 0;
      if (k !== i) rows[k] = (rows[k] ?? []).map((value, j) => value - times * (rows[i]?.[j] ?? 0));
    }
  }
  const sum = (column: number) => rows.reduce((total, row) => total + (row[n + column] ?? 0), 0);
  const mean = sum(1) / sum(0);
  return rows.map((row) => (row[n + 1] ?? 0) - mean * (row[n] ?? 0));
}
