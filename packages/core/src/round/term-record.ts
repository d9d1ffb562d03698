import { z } from 'zod';
import { LocalDateSchema } from '../calendar/index.ts';

/** A term as it is written into an event: what it counts from, its length and last day, and how it was counted. */
export const TermRecordSchema = z.strictObject({
  calculation: z.literal('term@1'),
  from: LocalDateSchema,
  value: z.int().min(0),
  unit: z.enum(['working-days', 'natural-days']),
  endsOn: LocalDateSchema,
  /** Whether a year was counted whose holidays are not announced yet. */
  provisional: z.boolean(),
});
export type TermRecord = z.infer<typeof TermRecordSchema>;
