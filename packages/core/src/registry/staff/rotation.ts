/** A part of a group as a fraction. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Least number of new members in a group of this size: the fraction of it, rounded up. Whole numbers throughout, so
 * exactly a third of six is two.
 */
export function newMembersNeeded(size: number, { numerator, denominator }: Fraction): number {
  return Math.floor((size * numerator + denominator - 1) / denominator);
}
