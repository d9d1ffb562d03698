import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import {
  choiceOf,
  citation,
  countOf,
  DayOfYearSchema,
  KeySchema,
  TrackSchema,
  WordsSchema,
} from './cited.ts';

/** What is issued to a winner, by grade and track. */
export const HonourItemSchema = z.strictObject({
  item: z.enum(['certificate', 'plaque', 'cup', 'prize-money']),
  tracks: z.array(TrackSchema).min(1),
  grades: z.array(KeySchema).min(1),
  amount: countOf('yuan').optional().describe('Prize money for each winner'),
  ...citation,
});

/** What a winner owes afterwards: something filed at least every so often, or recorded year by year. */
export const ObligationSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  tracks: z.array(TrackSchema).min(1),
  grades: z.array(KeySchema).min(1),
  every: countOf('years'),
  dueOn: choiceOf(DayOfYearSchema)
    .optional()
    .describe('Last day of a year for it, from the year after the award year; absent: by anniversary'),
  /** `due`: overdue leads to a rectification order; `recorded`: a record per winner and year. */
  kind: z.enum(['due', 'recorded']),
  ...citation,
});
export type ObligationRule = DeepReadonly<z.infer<typeof ObligationSchema>>;

/** A ground on which a title is withdrawn, what is taken back, and how it is made known. */
export const RevocationGroundSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  tracks: z.array(TrackSchema).min(1),
  /** `verified`: on a verified finding; `rectification`: on a rectification overdue or failed. */
  trigger: z.enum(['verified', 'rectification']),
  within: countOf('years').optional().describe('Years from the award date in which the ground may arise'),
  /** Whether the finding must also be that it had a major bad effect on society. */
  needsMajorSocialEffect: z.boolean().default(false),
  takesBack: z.array(z.enum(['title', 'certificate', 'plaque', 'cup', 'prize-money'])).min(1),
  publishedAs: z.enum(['exposure', 'circular', 'announcement', 'none']),
  ban: countOf('years').optional(),
  ...citation,
});
export type RevocationGround = DeepReadonly<z.infer<typeof RevocationGroundSchema>>;

const ShareSchema = z.enum(['public', 'departments', 'financial-institutions', 'credit-platform']);

/** Life after the award. */
export const AfterwardsSchema = z.strictObject({
  honour: z.strictObject({
    items: z.array(HonourItemSchema).min(1),
    share: choiceOf(z.array(ShareSchema).min(1))
      .extend({ tracks: z.array(TrackSchema).min(1) })
      .optional(),
    advertising: choiceOf(z.enum(['with-award-year', 'not-on-products'])).optional(),
    validFor: countOf('years').optional().describe('How long a title stands; absent: without end'),
  }),
  prizeUse: choiceOf(
    z
      .array(
        z.enum([
          'continual-improvement',
          'standards',
          'quality-problems',
          'training',
          'research-and-laboratories',
        ]),
      )
      .min(1),
  )
    .extend({ tracks: z.array(TrackSchema).min(1) })
    .optional()
    .describe('What prize money may be used for; uses are declared and kept'),
  obligations: z.array(ObligationSchema),
  revisit: choiceOf(
    z.strictObject({
      tracks: z.array(TrackSchema).min(1),
      times: z.enum(['irregular', 'when-needed', 'regular']),
    }),
  ).optional(),
  rectification: choiceOf(
    z.strictObject({ tracks: z.array(TrackSchema).min(1), orderedBy: z.literal('experts') }),
  ).optional(),
  revocation: z.array(RevocationGroundSchema),
  revocationAskedBy: choiceOf(z.enum(['office', 'committee']))
    .optional()
    .describe('Who asks the government to withdraw; absent: the office'),
  promotion: choiceOf(
    z
      .array(z.enum(['benchmarking-event', 'good-practice', 'support-measure', 'promotion', 'higher-award']))
      .min(1),
  ).optional(),
});
