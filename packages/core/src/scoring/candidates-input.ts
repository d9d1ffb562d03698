import { z } from 'zod';
import { ExactFromTextSchema } from './exact.ts';

const id = z.string().min(1);

/** Why something is so, as data. */
const ReasonSchema = z.strictObject({ kind: id, facts: z.record(z.string(), z.json()) });

/**
 * A ranked case. `out`: why it stands outside the ranking (veto, withdrawal). `thresholdMet` by grade; a grade not
 * named is unknown and does not count as met. `tieBreak`: flags by key; a flag not named is unknown.
 */
const CandidateRowSchema = z.strictObject({
  case: id,
  score: ExactFromTextSchema.optional(),
  out: ReasonSchema.optional(),
  thresholdMet: z.record(z.string(), z.boolean()),
  thresholdOverride: z.boolean().optional(),
  tieBreak: z.record(z.string(), z.boolean()).optional(),
  subQuota: id.optional(),
  alreadyNominated: z.boolean().optional(),
});

/** `skipsAlreadyNominated`: a case nominated before in the period is not honoured with this grade again. */
const CandidateGradeSchema = z.strictObject({
  grade: id,
  places: z.int().min(0),
  threshold: z.enum(['none', 'soft', 'hard']),
  skipsAlreadyNominated: z.boolean().optional(),
});

const TieStepSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flag'), key: id }),
  z.strictObject({ kind: z.literal('deliberation') }),
]);

const SubQuotaSchema = z.strictObject({ grade: id, key: id, max: z.int().min(0) });

/** What a body chose among exactly these tied cases; it fits only the tie it was taken for. */
const DeliberatedSchema = z.strictObject({
  grade: id,
  among: z.array(id).readonly(),
  chosen: z.array(id).readonly(),
});

function isDistinct(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

/** `grades` best first; `asksReason` names the flag whose bearers should not be passed over without a reason. */
export const CandidatesInputSchema = z.strictObject({
  rows: z
    .array(CandidateRowSchema)
    .readonly()
    .refine((rows) => isDistinct(rows.map((row) => row.case)), { error: 'duplicate case' }),
  grades: z
    .array(CandidateGradeSchema)
    .readonly()
    .refine((grades) => isDistinct(grades.map((grade) => grade.grade)), { error: 'duplicate grade' }),
  ties: z.array(TieStepSchema).readonly(),
  subQuotas: z.array(SubQuotaSchema).readonly().optional(),
  deliberated: z.array(DeliberatedSchema).readonly().optional(),
  asksReason: z.strictObject({ flag: id }).optional(),
});

export type CandidatesInput = z.output<typeof CandidatesInputSchema>;
export type CandidateRow = CandidatesInput['rows'][number];
export type CandidateGrade = CandidatesInput['grades'][number];
export type TieStep = CandidatesInput['ties'][number];

export type CandidateReason =
  | { readonly kind: 'within-places'; readonly facts: { grade: string; places: number } }
  | { readonly kind: 'threshold-met'; readonly facts: { grade: string } }
  | { readonly kind: 'threshold-overridden'; readonly facts: { grade: string } }
  | { readonly kind: 'chosen-in-deliberation'; readonly facts: { grade: string } }
  | { readonly kind: 'tie-broken-by-flag'; readonly facts: { grade: string; key: string } }
  | { readonly kind: 'out'; readonly facts: { reason: NonNullable<CandidateRow['out']> } }
  | { readonly kind: 'not-ranked'; readonly facts: Record<string, never> }
  | { readonly kind: 'below-threshold'; readonly facts: { grade: string; threshold: 'soft' | 'hard' } }
  | { readonly kind: 'threshold-unknown'; readonly facts: { grade: string } }
  | { readonly kind: 'already-nominated'; readonly facts: { grade: string } }
  | { readonly kind: 'sub-quota-full'; readonly facts: { grade: string; key: string; max: number } }
  | { readonly kind: 'places-full'; readonly facts: { grade: string; places: number } }
  | { readonly kind: 'not-chosen-in-deliberation'; readonly facts: { grade: string } }
  | {
      readonly kind: 'tie-across-cut';
      readonly facts: { grade: string; places: number; tied: number; unknownFlags: readonly string[] };
    }
  | { readonly kind: 'within-places-otherwise'; readonly facts: { grade: string } }
  | { readonly kind: 'waits-for-tie'; readonly facts: { grade: string } };
