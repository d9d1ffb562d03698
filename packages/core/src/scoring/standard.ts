import { z } from 'zod';

const id = z.string().min(1).max(100);

/** Words in both languages of the product; they come from data, never from code. */
export const BilingualSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** Steps of a points scale: whole points, or a decimal text with at most two places ("0.5"). */
export const StepSchema = z.union([
  z.int().positive().max(1_000_000),
  z
    .string()
    .regex(/^\d{1,6}(?:\.\d{1,2})?$/)
    .refine((text) => /[1-9]/.test(text), { error: 'a step is above zero' }),
]);

const percent = z.int().min(0).max(100);

/** Per cent of an item's points, both ends allowed. */
export const PercentScaleSchema = z.strictObject({
  kind: z.literal('percent'),
  from: percent,
  to: percent,
  step: z.int().min(1).max(100),
});

/** Points from 0 to the item's own points. */
export const PointsScaleSchema = z.strictObject({ kind: z.literal('points'), step: StepSchema });

export const ScaleSchema = z.discriminatedUnion('kind', [PercentScaleSchema, PointsScaleSchema]);

/** A span of percentages of an item, both ends included. */
export const BandSchema = z.strictObject({ id, from: percent, to: percent, label: BilingualSchema });

/** For one kind of work: the whole years from which each band is open, lowest band first. */
export const YearsSchema = z.strictObject({
  of: id,
  bands: z.array(z.strictObject({ band: id, from: z.int().min(0) })).min(1),
});

export const ItemSchema = z.strictObject({
  id,
  title: BilingualSchema,
  points: z.int().positive().max(10_000),
  dimension: z.enum(['process', 'results']).optional(),
  guidance: BilingualSchema.optional(),
  descriptors: z.record(id, BilingualSchema).optional(),
  years: YearsSchema.optional(),
});

export const GroupSchema = z.strictObject({
  id,
  title: BilingualSchema,
  points: z.int().positive().max(10_000),
  items: z.array(ItemSchema).min(1),
});

/**
 * A division takes groups of the standard by their id and may have groups of its own; or it has no table of items and
 * refers to divisions that have one: which of them counts for a case is named case by case.
 */
export const DivisionSchema = z.strictObject({
  id,
  title: BilingualSchema,
  groups: z
    .array(z.union([id, GroupSchema]))
    .min(1)
    .optional(),
  refersTo: z
    .array(id)
    .min(1)
    .optional()
    .describe('Divisions whose table a case of this one may be scored by, instead of groups of its own'),
});

/** What items of one dimension are judged on, with descriptors per band. */
export const DimensionSchema = z.strictObject({
  id: z.enum(['process', 'results']),
  title: BilingualSchema,
  factors: z.array(BilingualSchema).min(1),
  descriptors: z.record(id, BilingualSchema),
});

/** The tree of scored items of one standard or rubric (for example GB/T 19580-2012: 23 items, 1000 points). */
export const StandardSchema = z.strictObject({
  id,
  edition: z.string().min(1).optional(),
  title: BilingualSchema,
  confidence: z.enum(['source', 'checked', 'general']),
  total: z.int().positive().max(10_000),
  scale: ScaleSchema,
  bands: z.array(BandSchema),
  dimensions: z.array(DimensionSchema).optional(),
  groups: z.array(GroupSchema),
  divisions: z.array(DivisionSchema).min(1).optional(),
});

export type Bilingual = z.infer<typeof BilingualSchema>;
export type Scale = z.infer<typeof ScaleSchema>;
export type Band = z.infer<typeof BandSchema>;
export type Item = z.infer<typeof ItemSchema>;
export type Group = z.infer<typeof GroupSchema>;
export type Division = z.infer<typeof DivisionSchema>;
export type Standard = z.infer<typeof StandardSchema>;

/**
 * The groups a case is scored on. A standard without divisions gives all its groups whatever division is named;
 * one with divisions gives none for an absent or unknown division or one that only refers to others, so that nothing
 * is scored on a guess.
 */
export function groupsOf(standard: Standard, division?: string): readonly Group[] {
  if (standard.divisions === undefined) return standard.groups;
  const chosen = standard.divisions.find((candidate) => candidate.id === division);
  return (chosen?.groups ?? []).flatMap((entry) =>
    typeof entry === 'string' ? standard.groups.filter((group) => group.id === entry) : [entry],
  );
}

/** The divisions by whose tables a case of this division may be scored; none where it has a table of its own. */
export function tablesFor(standard: Standard, division?: string): readonly string[] {
  return standard.divisions?.find((candidate) => candidate.id === division)?.refersTo ?? [];
}

/** The scored items of a case, in the order of the standard; none where {@link groupsOf} gives none. */
export function itemsOf(standard: Standard, division?: string): readonly Item[] {
  return groupsOf(standard, division).flatMap((group) => group.items);
}
