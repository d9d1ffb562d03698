import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { AfterwardsSchema } from './afterwards-model.ts';
import {
  choiceOf,
  citation,
  countOf,
  KeySchema,
  perTrack,
  TO_BE_SET,
  TrackSchema,
  WordsSchema,
} from './cited.ts';
import { EligibilitySchema, EncouragedGroupSchema, FactKindSchema, VetoSchema } from './eligibility-model.ts';
import { StageSchema } from './process-model.ts';

const LocalDateText = z.iso.date();

/** When the scheme is in force. `trial`: a draft, so rounds under it say so everywhere. */
const ValiditySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('trial'),
    entersAfter: countOf('days'),
    lasts: countOf('years'),
    ...citation,
  }),
  z.strictObject({
    kind: z.literal('dated'),
    spans: z.array(z.strictObject({ from: LocalDateText, to: LocalDateText })).min(1),
    ...citation,
  }),
]);

const TrackRulesSchema = z.strictObject({
  track: TrackSchema,
  title: WordsSchema,
  standard: z.strictObject({ id: KeySchema, total: z.int().min(1), ...citation }),
  divisions: choiceOf(z.array(KeySchema).min(1)).optional(),
});

const GradeSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  /** Most places of this grade in a period, per track. */
  places: perTrack(countOf('places')),
  threshold: perTrack(
    z.strictObject({
      value: z.union([z.int().min(0), z.literal(TO_BE_SET)]),
      of: z.int().min(1),
      soft: z.strictObject({ by: z.enum(['committee']) }).optional(),
      ...citation,
    }),
  ).optional(),
});
export type GradeRules = DeepReadonly<z.infer<typeof GradeSchema>>;

const PeriodSchema = z.strictObject({
  length: countOf('years'),
  rounds: countOf('rounds').describe('Rounds a period normally has'),
  approvedPlaces: choiceOf(z.literal('from-coordination-group')).describe(
    'Places are an input per period, never above the maximum',
  ),
  sharePerRound: countOf('percent')
    .optional()
    .describe('Most of the approved places one round may use, rounded down'),
});

/** How honours in one period add up. */
const CumulationSchema = z.strictObject({
  upgrade: z.strictObject({ from: KeySchema, to: KeySchema, ...citation }).optional(),
  honouredOnce: z.strictObject({ grade: KeySchema, ...citation }).optional(),
});

/** Duties of a body that the system records or enforces, each with its article. */
const BodyRulesSchema = z.strictObject({
  kind: z.enum([
    'committee',
    'office',
    'district-office',
    'department',
    'association',
    'government',
    'examiner-pool',
  ]),
  title: WordsSchema,
  duties: z.array(z.strictObject({ id: KeySchema, title: WordsSchema, ...citation })).default([]),
  ...citation,
});

/** A whole award's rules as data: `schemes/<id>/scheme.yaml`. Every rule cites an article. */
export const SchemeDocumentSchema = z.strictObject({
  id: KeySchema,
  version: z.int().min(1),
  title: WordsSchema,
  shortTitle: WordsSchema,
  source: WordsSchema.describe('Which public document this is'),
  programme: KeySchema,
  jurisdiction: z.strictObject({ id: KeySchema, name: WordsSchema }),
  validity: ValiditySchema,
  fees: choiceOf(z.literal('none')).describe('No fee in any form; there is no field for an amount'),
  approval: choiceOf(z.literal('committee')).describe('Who approves this scheme before a round opens'),
  bodies: z.array(BodyRulesSchema).min(1),
  tracks: z.array(TrackRulesSchema).min(1),
  period: PeriodSchema,
  grades: z.array(GradeSchema).min(1),
  cumulation: CumulationSchema,
  calendar: z.strictObject({ makeUpDays: choiceOf(z.boolean()) }),
  facts: z.array(FactKindSchema).min(1),
  eligibility: EligibilitySchema,
  vetoes: z.array(VetoSchema),
  encouraged: z.array(EncouragedGroupSchema),
  cultivationPool: choiceOf(
    z.strictObject({ keptBy: z.array(z.enum(['district-office', 'department'])).min(1) }),
  ).optional(),
  process: z.array(StageSchema).min(1),
  afterwards: AfterwardsSchema,
  supervision: z.strictObject({
    bars: choiceOf(z.literal('after-committee-approval')).describe('Barring a person from evaluation'),
    complaints: choiceOf(z.literal('recorded')),
  }),
  confidentiality: choiceOf(z.literal('undertaking-before-access')),
  recusal: choiceOf(z.literal('neither-sees-nor-acts')),
  publishScores: choiceOf(z.enum(['none', 'honoured-totals', 'all-totals'])),
});
export type SchemeDocument = DeepReadonly<z.infer<typeof SchemeDocumentSchema>>;
