import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { KeySchema, WordsSchema } from './cited.ts';

/** One provision of a scheme's source in our own short words: `schemes/<id>/articles.yaml`. */
export const ArticleSchema = z.strictObject({
  id: KeySchema,
  rows: z.array(z.string().min(1)).describe('Rows of the compliance matrix this provision belongs to'),
  label: WordsSchema,
  chapter: WordsSchema,
  summary: WordsSchema,
  'not-modelled': WordsSchema.optional(),
});
export type Article = DeepReadonly<z.infer<typeof ArticleSchema>>;

/** The whole of `articles.yaml`. */
export const ArticlesSchema = z.array(ArticleSchema).min(1);

/** How a provision is met: E enforced, R recorded, I for information. */
export const HowSchema = z.enum(['E', 'R', 'I']);

/** One row of the compliance matrix: `schemes/<id>/compliance.yaml`. Scenarios are joined by their `row`. */
export const ComplianceRowSchema = z.strictObject({
  row: z.string().min(1),
  from: KeySchema.optional().describe('The scheme this row was taken over from; absent: this one'),
  how: z.array(HowSchema).min(1),
  by: z.strictObject({
    rules: z.array(z.string()).default([]).describe('Paths of rules in scheme.yaml'),
    commands: z.array(z.string()).default([]).describe('Names of the commands that enforce or record it'),
    views: z.array(z.string()).default([]),
  }),
  note: WordsSchema,
});
export type ComplianceRow = DeepReadonly<z.infer<typeof ComplianceRowSchema>>;

/** The whole of `compliance.yaml`. */
export const ComplianceSchema = z.array(ComplianceRowSchema);
