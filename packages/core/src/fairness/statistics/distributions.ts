import { incompleteBeta } from './incomplete-beta.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

/** The number where a rising function passes zero, halving between two ends until they touch. */
function crossing(rising: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 200; step += 1) {
    const middle = low + (high - low) / 2;
    if (middle === low || middle === high) break;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return high;
}

/** Natural logarithms of the smallest and largest quantile that is looked for. */
const [LOG_LEAST, LOG_MOST] = [-690, 690] as const;

/** The chance that a standard normal number is above z. */
export function normalUpper(z: number): number {
  const { lower, upper } = incompleteGamma(0.5, (z * z) / 2);
  return z >= 0 ? upper / 2 : (1 + lower) / 2;
}

/** The z above which a standard normal number lies with this chance, strictly between 0 and 1. */
export function normalUpperQuantile(chance: number): number {
  if (chance > 0.5) return -normalUpperQuantile(1 - chance);
  return crossing((z) => chance - normalUpper(z), 0, 40);
}

/** The chance that a chi-square number of so many degrees of freedom is above x. */
export function chiSquareUpper(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).upper;
}

/**
 * The x above which a chi-square number lies with this chance, strictly between 0 and 1.
 * @internal
 */
export function chiSquareUpperQuantile(chance: number, df: number): number {
  return Math.exp(crossing((log) => chance - chiSquareUpper(Math.exp(log), df), LOG_LEAST, LOG_MOST));
}

/** The chance that an F number is above x; degrees of freedom are positive and need not be whole. */
export function fUpper(x: number, [above, below]: readonly [number, number]): number {
  if (x <= 0) return 1;
  const ofAbove = 1 / (1 + below / (above * x));
  const ofBelow = 1 / (1 + (above * x) / below);
  return incompleteBeta(ofBelow, ofAbove, below / 2, above / 2);
}

/** The x above which an F number lies with this chance, strictly between 0 and 1. */
export function fUpperQuantile(chance: number, df: readonly [number, number]): number {
  return Math.exp(crossing((log) => chance - fUpper(Math.exp(log), df), LOG_LEAST, LOG_MOST));
}
