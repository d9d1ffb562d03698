import { z } from 'zod';
import { compare, div, type Exact, ExactFromTextSchema, exact, exactFromDecimal, mul, sub } from './exact.ts';

const amount = z.union([z.int().min(0), z.string().regex(/^\d{1,7}(?:\.\d{1,4})?$/)]);

/** So much of a whole (600 of 1000, 55 of 100), always inclusive. Without `soft` nobody can override it. */
export const ThresholdSchema = z.strictObject({
  value: amount,
  of: amount.refine((of) => Number(of) > 0, { error: 'a whole is above zero' }),
  soft: z.strictObject({ by: z.string().min(1) }).optional(),
});
export type Threshold = z.output<typeof ThresholdSchema>;

export const ThresholdOverrideSchema = z.strictObject({ by: z.string(), reason: z.string() });
export type ThresholdOverride = z.output<typeof ThresholdOverrideSchema>;

export const ThresholdInputSchema = z.strictObject({
  threshold: ThresholdSchema,
  score: ExactFromTextSchema.optional(),
  total: z.int().positive(),
  override: ThresholdOverrideSchema.optional(),
});
export type ThresholdInput = z.output<typeof ThresholdInputSchema>;

export type OverrideReason =
  | { readonly kind: 'threshold-is-hard' }
  | { readonly kind: 'not-the-named-authority'; readonly by: string; readonly named: string }
  | { readonly kind: 'reason-missing' };

/** `limit` and `distance` (score less limit) in centipoints of the score's total. */
export type ThresholdFinding =
  | { readonly outcome: 'unknown'; readonly limit: Exact }
  | { readonly outcome: 'met'; readonly limit: Exact; readonly distance: Exact }
  | {
      readonly outcome: 'not-met';
      readonly limit: Exact;
      readonly distance: Exact;
      readonly refusedOverride: readonly OverrideReason[];
    }
  | {
      readonly outcome: 'overridden';
      readonly limit: Exact;
      readonly distance: Exact;
      readonly by: string;
      readonly reason: string;
    };

/** The lowest score that meets the threshold, in centipoints of a total in centipoints; exact, not rounded. */
export function limitOf(threshold: Threshold, total: number): Exact {
  const share = div(exactFromDecimal(`${threshold.value}`), exactFromDecimal(`${threshold.of}`));
  return mul(share, exact(total));
}

/** Every reason against an override: a hard threshold, another authority than the named one, no reason given. */
export function whyNotOverride(threshold: Threshold, override: ThresholdOverride): readonly OverrideReason[] {
  const reasons: OverrideReason[] = [];
  if (threshold.soft === undefined) reasons.push({ kind: 'threshold-is-hard' });
  else if (threshold.soft.by !== override.by)
    reasons.push({ kind: 'not-the-named-authority', by: override.by, named: threshold.soft.by });
  if (override.reason.trim() === '') reasons.push({ kind: 'reason-missing' });
  return reasons;
}

/**
 * `threshold@1`: whether a score out of `total` centipoints reaches the threshold; exactly the limit does.
 * A missing score is unknown. Below a soft threshold the named authority's reasoned override counts.
 */
export function checkThreshold({ threshold, score, total, override }: ThresholdInput): ThresholdFinding {
  const limit = limitOf(threshold, total);
  if (score === undefined) return { outcome: 'unknown', limit };
  const distance = sub(score, limit);
  if (compare(score, limit) >= 0) return { outcome: 'met', limit, distance };
  if (override === undefined) return { outcome: 'not-met', limit, distance, refusedOverride: [] };
  const refusedOverride = whyNotOverride(threshold, override);
  if (refusedOverride.length > 0) return { outcome: 'not-met', limit, distance, refusedOverride };
  return { outcome: 'overridden', limit, distance, by: override.by, reason: override.reason };
}
