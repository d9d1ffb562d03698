import { entry } from './sums.ts';

/** A symmetric positive definite system, factored once (Cholesky). */
export interface Factored {
  /** The natural logarithm of the determinant. */
  readonly logDeterminant: number;
  readonly solve: (right: ArrayLike<number>) => Float64Array;
  readonly inverse: () => readonly Float64Array[];
}

/** The factor of a symmetric matrix of which the lower half is read; nothing for one that is not positive definite. */
export function factor(matrix: readonly ArrayLike<number>[]): Factored | undefined {
  const size = matrix.length;
  const lower = new Float64Array(size * size);
  let logDeterminant = 0;
  for (const [i, source] of matrix.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const rest = entry(source, j) - product(lower, i * size, j * size, j);
      if (j < i) lower[i * size + j] = rest / entry(lower, j * size + j);
      else if (rest > 0) lower[i * size + i] = Math.sqrt(rest);
      else return undefined;
    }
    logDeterminant += 2 * Math.log(entry(lower, i * size + i));
  }
  return {
    logDeterminant,
    solve: (right) => solveBoth(lower, right),
    inverse: () => inverseOf(lower, size),
  };
}

/** The sum of products of two stretches of numbers, from two places on. */
function product(values: Float64Array, one: number, other: number, length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += (values[one + k] ?? 0) * (values[other + k] ?? 0);
  return sum;
}

function solveBoth(lower: Float64Array, right: ArrayLike<number>): Float64Array {
  const size = right.length;
  const found = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    let rest = entry(found, i);
    for (let k = 0; k < i; k += 1) rest -= entry(lower, i * size + k) * entry(found, k);
    found[i] = rest / entry(lower, i * size + i);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = entry(found, i) / entry(lower, i * size + i);
    found[i] = value;
    for (let k = 0; k < i; k += 1) found[k] = entry(found, k) - entry(lower, i * size + k) * value;
  }
  return found;
}

/** The columns of the inverse of the factor, kept as rows, then the products of each two of them. */
function inverseOf(lower: Float64Array, size: number): readonly Float64Array[] {
  const columns = new Float64Array(size * size);
  for (let j = 0; j < size; j += 1) {
    columns[j * size + j] = 1 / entry(lower, j * size + j);
    for (let i = j + 1; i < size; i += 1) {
      let sum = 0;
      for (let k = j; k < i; k += 1) sum += (lower[i * size + k] ?? 0) * (columns[j * size + k] ?? 0);
      columns[j * size + i] = -sum / entry(lower, i * size + i);
    }
  }
  const rows = Array.from({ length: size }, () => new Float64Array(size));
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j <= i; j += 1) {
      const value = product(columns, i * size + i, j * size + i, size - i);
      row[j] = value;
      const other = rows[j];
      if (other) other[i] = value;
    }
  }
  return rows;
}
