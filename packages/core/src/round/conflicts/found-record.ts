import { z } from 'zod';
import { tieKinds } from '../../fairness/conflict/conflict-facts.ts';

/**
 * What the search found when an act rested on it: the calculation, the table of words names were compared by, how sure
 * it was, on what ground, and the trace of acts it follows from.
 */
export const FoundRecord = z.strictObject({
  calculation: z.literal('conflicts@1'),
  words: z.string().optional(),
  grade: z.enum(['certain', 'suspected', 'cannot-check']),
  ground: z.enum(tieKinds),
  trace: z.string().min(1),
});
export type FoundRecord = z.infer<typeof FoundRecord>;
