/**
 * What is wrong with a code. Positions are 1-based and count the signs of the normalised code.
 * `character`: a sign the standard does not allow there; `check-digit`: `expected` is the sign the rest
 * asks for (the error may sit in any of the signs it covers); `date`: no such day of birth.
 */
export type CodeProblem =
  | { kind: 'length'; expected: number; found: number }
  | { kind: 'character'; position: number; found: string }
  | { kind: 'date'; position: number; found: string }
  | {
      kind: 'check-digit';
      position: number;
      expected: string;
      found: string;
      standard: 'GB 32100' | 'GB 11714' | 'GB 11643';
    };

/** Length first, then the first sign its place does not allow; null when both are right. */
export function findShapeProblem(
  signs: readonly string[],
  length: number,
  isAllowed: (sign: string, position: number) => boolean,
): CodeProblem | null {
  if (signs.length !== length) return { kind: 'length', expected: length, found: signs.length };
  const at = signs.findIndex((sign, index) => !isAllowed(sign, index + 1));
  return at < 0 ? null : { kind: 'character', position: at + 1, found: signs[at] ?? '' };
}

/** Σ weight × value, over the signs that have a weight. */
export function weightedSum(
  signs: readonly string[],
  weights: readonly number[],
  toValue: (sign: string) => number,
): number {
  return weights.reduce((sum, weight, at) => sum + weight * toValue(signs[at] ?? '0'), 0);
}
