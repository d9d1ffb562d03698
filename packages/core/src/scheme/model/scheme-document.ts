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
  z.strictObject({
    kind: z.literal('edition'),
    edition: countOf('edition').describe('The rules of one edition: one round, whenever it is'),
    ...citation,
  }),
]);

const TrackRulesSchema = z.strictObject({
  track: TrackSchema,
  title: WordsSchema,
  standard: z.strictObject({
    id: KeySchema.describe('Of a standard; to-be-set where the text prints none'),
    offered: z
      .array(KeySchema)
      .min(1)
      .optional()
      .describe('Standards a round may choose from while the id is to be set'),
    total: z.int().min(1),
    ...citation,
  }),
  divisions: choiceOf(z.array(KeySchema).min(1)).optional(),
});

const GradeSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  /** Most places of this grade in a period, per track. */
  places: z.strictObject({
    organisation: countOf('places').optional(),
    individual: countOf('places').optional(),
    together: countOf('places').optional().describe('One pool for all tracks instead of a number for each'),
  }),
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
  length: countOf('years').optional(),
  rounds: countOf('rounds').optional().describe('Rounds a period normally has'),
  interval: countOf('years')
    .optional()
    .describe('Calendar years from one round to the next, across the periods of a programme'),
  approvedPlaces: choiceOf(z.enum(['from-coordination-group', 'as-the-scheme-says'])).describe(
    'Where the places of a period come from; never above the maximum',
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

/** A past winner that wins again by re-evaluation instead of a new application. */
const ReevaluationSchema = z.strictObject({
  procedure: choiceOf(z.enum(['not-set', 'as-adopted'])).describe('Off while it is not set'),
  barApplies: choiceOf(z.boolean()).describe('Whether the bar on applying again also bars this'),
  takesPlaces: choiceOf(z.literal(false)),
  grades: z.array(KeySchema).min(1).optional().describe('Grades that can be won again; absent: the best one'),
  ...citation,
});
export type ReevaluationRules = DeepReadonly<z.infer<typeof ReevaluationSchema>>;

/** Where a member of a supervision group comes from. */
export const SupervisorOriginSchema = z.enum(['deputy', 'cppcc-member', 'agency', 'media', 'lawyer']);

/** What a supervision group watches over and reports on. */
export const SupervisedSchema = z.enum([
  'recommendation',
  'review',
  'objections',
  'complaints',
  'improvements',
]);
export type Supervised = z.infer<typeof SupervisedSchema>;

/** The group that watches over an edition: appointed, partly new each time, then dissolved. */
const SupervisionGroupSchema = z.strictObject({
  drawnFrom: choiceOf(z.array(SupervisorOriginSchema).min(1)),
  proposedBy: choiceOf(z.literal('office')),
  approvedBy: choiceOf(z.literal('committee')).describe('Void until this body approves'),
  /** At least this part of the group is new, rounded up; the first edition is exempt. */
  rotation: z.strictObject({
    numerator: z.int().min(0),
    denominator: z.int().min(1),
    ...citation,
  }),
  dissolved: choiceOf(z.literal('at-end-of-round')),
  supervises: choiceOf(z.array(SupervisedSchema).min(1)),
  ...citation,
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
    'local-government',
    'consent-body',
    'third-party-evaluator',
    'supervision-group',
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
  extends: z
    .strictObject({
      id: KeySchema,
      version: z.int().min(1),
      leftOut: z.array(z.strictObject({ rule: z.string().min(1), ...citation })).default([]),
      ...citation,
    })
    .optional()
    .describe('The scheme whose rules this one overrides in parts'),
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
  reevaluation: ReevaluationSchema.optional(),
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
    bars: choiceOf(z.enum(['after-committee-approval', 'by-supervision-group'])).describe(
      'Who bars a person (or an evaluating body) from evaluation',
    ),
    group: SupervisionGroupSchema.optional(),
    complaints: choiceOf(z.literal('recorded')),
  }),
  confidentiality: choiceOf(z.literal('undertaking-before-access')),
  recusal: choiceOf(z.literal('neither-sees-nor-acts')),
  publishScores: choiceOf(z.enum(['none', 'honoured-totals', 'all-totals'])),
});
export type SchemeDocument = DeepReadonly<z.infer<typeof SchemeDocumentSchema>>;
