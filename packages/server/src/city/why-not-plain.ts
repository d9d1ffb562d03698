/** Deeper values are no honest ones: no form of any command or view is a tenth as deep. */
const deepest = 64;
const loneSurrogate = /\p{Surrogate}/u;

/**
 * Why a value read from JSON cannot become part of a record: nested beyond reason, a number too large to be one, or a
 * text with half a character. Nothing when it can.
 */
export function whyNotPlain(value: unknown, left = deepest): string | undefined {
  if (typeof value === 'string') return loneSurrogate.test(value) ? 'half-a-character' : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : 'number-too-large';
  if (typeof value !== 'object' || value === null) return undefined;
  if (left === 0) return 'too-deep';
  for (const [key, inner] of Object.entries(value)) {
    const why = whyNotPlain(key, left) ?? whyNotPlain(inner, left - 1);
    if (why !== undefined) return why;
  }
  return undefined;
}
