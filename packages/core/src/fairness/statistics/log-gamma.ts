/** Coefficients of Stirling's series: B(2k) / (2k (2k − 1)). */
const STIRLING = [
  1 / 12,
  -1 / 360,
  1 / 1260,
  -1 / 1680,
  1 / 1188,
  -691 / 360360,
  1 / 156,
  -3617 / 122400,
  43867 / 244188,
] as const;
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** From here on the series is good to the last digit. */
const LARGE = 12;

/** ln Γ(x) less Stirling's (x − ½) ln x − x + ½ ln 2π, for x of at least 12. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  let rest = 0;
  for (const coefficient of STIRLING.toReversed()) rest = rest * square + coefficient;
  return rest / x;
}

/** The natural logarithm of the gamma function of a positive number (Abramowitz & Stegun 6.1.41, shifted up by 6.1.15). */
export function logGamma(x: number): number {
  let shifted = x;
  let product = 1;
  while (shifted < LARGE) {
    product *= shifted;
    shifted += 1;
  }
  const large = (shifted - 0.5) * Math.log(shifted) - shifted + LOG_ROOT_TWO_PI + stirlingRest(shifted);
  return large - Math.log(product);
}

/**
 * The natural logarithm of the beta function of two positive numbers. For large ones the big terms of Stirling's
 * formula cancel on paper and not in the computer.
 */
export function logBeta(a: number, b: number): number {
  const [small, great] = a < b ? [a, b] : [b, a];
  const sum = small + great;
  if (great < LARGE) return logGamma(small) + logGamma(great) - logGamma(sum);
  const ofGreat = stirlingRest(great) - stirlingRest(sum) + (great - 0.5) * Math.log1p(-small / sum);
  if (small < LARGE) return logGamma(small) + ofGreat + small * (1 - Math.log(sum));
  const ofSmall = (small - 0.5) * Math.log(small / sum);
  return ofGreat + ofSmall + stirlingRest(small) - 0.5 * Math.log(sum) + LOG_ROOT_TWO_PI;
}
