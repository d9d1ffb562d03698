import { z } from 'zod';
import {
  add,
  compare,
  div,
  type Exact,
  ExactFromTextSchema,
  equals,
  exact,
  mul,
  ONE,
  sum,
  ZERO,
} from './exact.ts';

/** `total` and `score` in centipoints, weights as parts of one. A stage not yet scored has no `score`. */
export const CompositeInputSchema = z.strictObject({
  total: z.int().positive(),
  parts: z
    .array(
      z.strictObject({
        stage: z.string().min(1),
        score: ExactFromTextSchema.optional(),
        total: z.int().positive(),
        weight: ExactFromTextSchema,
      }),
    )
    .readonly(),
});
export type CompositeInput = z.output<typeof CompositeInputSchema>;
export type CompositePart = CompositeInput['parts'][number];

export type CompositeReason =
  | { readonly kind: 'part-missing'; readonly stage: string }
  | { readonly kind: 'duplicate-part'; readonly stage: string }
  | { readonly kind: 'total-not-positive'; readonly stage: string | null; readonly total: number }
  | {
      readonly kind: 'score-outside-total';
      readonly stage: string;
      readonly score: Exact;
      readonly total: number;
    }
  | { readonly kind: 'weight-negative'; readonly stage: string; readonly weight: Exact }
  | { readonly kind: 'weights-do-not-sum-to-one'; readonly sum: Exact };

/** `contribution`: what the part adds to the composite, in centipoints of the composite's total. */
export type Composite =
  | {
      readonly computable: true;
      readonly score: Exact;
      readonly total: number;
      readonly parts: readonly { readonly stage: string; readonly contribution: Exact }[];
    }
  | {
      readonly computable: false;
      readonly missing: readonly string[];
      readonly reasons: readonly CompositeReason[];
    };

/**
 * `composite@1`: stage scores brought to the same total, then weighted and summed, exactly. Weights must sum to one.
 * A missing part makes the composite not computable, with every such part named; also one of weight zero.
 */
export function composite({ total, parts }: CompositeInput): Composite {
  const reasons = reasonsAgainst(total, parts);
  const missing = parts.filter((part) => part.score === undefined).map((part) => part.stage);
  if (reasons.length > 0) return { computable: false, missing, reasons };
  const contributions = parts.map((part) => ({
    stage: part.stage,
    contribution: mul(part.weight, mul(div(part.score ?? ZERO, exact(part.total)), exact(total))),
  }));
  return {
    computable: true,
    score: contributions.reduce((score, part) => add(score, part.contribution), ZERO),
    total,
    parts: contributions,
  };
}

function reasonsAgainst(total: number, parts: readonly CompositePart[]): readonly CompositeReason[] {
  const weights = sum(parts.map((part) => part.weight));
  const reasons: CompositeReason[] = parts.flatMap((part, index) => [
    ...whyNotPart(part),
    ...(parts.findIndex((other) => other.stage === part.stage) < index
      ? [{ kind: 'duplicate-part', stage: part.stage } as const]
      : []),
  ]);
  if (total <= 0) reasons.push({ kind: 'total-not-positive', stage: null, total });
  if (!equals(weights, ONE)) reasons.push({ kind: 'weights-do-not-sum-to-one', sum: weights });
  return reasons;
}

function whyNotPart({ stage, score, total, weight }: CompositePart): readonly CompositeReason[] {
  const reasons: CompositeReason[] = [];
  if (compare(weight, ZERO) < 0) reasons.push({ kind: 'weight-negative', stage, weight });
  if (total <= 0) reasons.push({ kind: 'total-not-positive', stage, total });
  if (score === undefined) reasons.push({ kind: 'part-missing', stage });
  else if (compare(score, ZERO) < 0 || compare(score, exact(total)) > 0)
    reasons.push({ kind: 'score-outside-total', stage, score, total });
  return reasons;
}
