import type { LinearModel } from '@laureate/core';
import { describe, expect, test } from 'vitest';
import { openHighs } from './highs-solver.ts';

/** Choose at most so many of these worths. */
const knapsack = (worths: readonly number[], most: number): LinearModel => ({
  cost: Float64Array.from(worths),
  lower: new Float64Array(worths.length),
  upper: new Float64Array(worths.length).fill(1),
  whole: new Uint8Array(worths.length).fill(1),
  rowLower: Float64Array.of(Number.NEGATIVE_INFINITY),
  rowUpper: Float64Array.of(most),
  starts: Int32Array.of(0, worths.length),
  indices: Int32Array.from(worths, (_, at) => at),
  values: new Float64Array(worths.length).fill(1),
});

/** A market split problem (Cornuejols and Dawande 1998): small, and out of reach of branch and bound. */
function outOfReach(): LinearModel {
  const [rows, columns] = [6, 50];
  let state = 7;
  const next = () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x7fffffff) * 100);
  };
  const values = Float64Array.from({ length: rows * columns }, next);
  const halves = Array.from({ length: rows }, (_, row) =>
    Math.floor(
      values.subarray(row * columns, (row + 1) * columns).reduce((sum, value) => sum + value, 0) / 2,
    ),
  );
  return {
    cost: new Float64Array(columns).fill(1),
    lower: new Float64Array(columns),
    upper: new Float64Array(columns).fill(1),
    whole: new Uint8Array(columns).fill(1),
    rowLower: Float64Array.from(halves),
    rowUpper: Float64Array.from(halves),
    starts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
    indices: Int32Array.from({ length: rows * columns }, (_, at) => at % columns),
    values,
  };
}

describe('the solver in its thread', () => {
  test('finds an optimum, one model after the other', async () => {
    const highs = openHighs();
    const answers = await Promise.all([
      highs.solve(knapsack([3, 1, 2], 2)),
      highs.solve(knapsack([1, 5, 4], 1)),
    ]);
    await highs.close();
    expect(
      answers.map((answer) => answer.status === 'optimal' && [...answer.columns].map(Math.round)),
    ).toEqual([
      [1, 0, 1],
      [0, 1, 0],
    ]);
  });

  test('says that there is no solution', async () => {
    const highs = openHighs();
    const model = { ...knapsack([1, 1], 1), rowLower: Float64Array.of(3), rowUpper: Float64Array.of(4) };
    const answer = await highs.solve(model);
    await highs.close();
    expect(answer).toEqual({ status: 'infeasible' });
  });

  test('stops when its time is over and then solves the next model', async () => {
    const highs = openHighs({ seconds: 1 });
    expect(await highs.solve(outOfReach())).toEqual({ status: 'stopped', because: 'time' });
    expect((await highs.solve(knapsack([1], 1))).status).toBe('optimal');
    await highs.close();
  });

  test('is ended amid a model, which answers so', async () => {
    const highs = openHighs({ seconds: 60 });
    await highs.solve(knapsack([1], 1));
    const answer = highs.solve(outOfReach());
    await Promise.resolve();
    await highs.close();
    expect(await answer).toEqual({ status: 'stopped', because: 'fault' });
  });
});
