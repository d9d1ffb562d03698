import { z } from 'zod';
import { StageIdSchema } from '../stage-id.ts';
import {
  choiceOf,
  citation,
  countOf,
  KeySchema,
  TermSchema,
  TO_BE_SET,
  TrackSchema,
  WordsSchema,
} from './cited.ts';
import { stageBase } from './stage-base.ts';

const PartSchema = z.strictObject({
  stage: StageIdSchema,
  weight: z.union([z.int().min(0).max(100), z.literal(TO_BE_SET)]).describe('Per cent of the composite'),
});

const TieStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('cultivation-pool-member'), ...citation }),
  z.strictObject({
    step: z.literal('deliberation'),
    mayCite: z
      .array(KeySchema)
      .min(1)
      .optional()
      .describe('Groups of applicants that may be the stated reason; never points'),
    ...citation,
  }),
]);

export const CompositeStage = z.strictObject({
  stage: z.literal('composite'),
  ...stageBase,
  composite: z.strictObject({
    organisation: z.strictObject({ parts: z.array(PartSchema).min(1), ...citation }).optional(),
    individual: z.strictObject({ parts: z.array(PartSchema).min(1), ...citation }).optional(),
  }),
  ties: z.array(TieStep).min(1),
  subQuotas: z
    .array(
      z.strictObject({
        id: KeySchema,
        title: WordsSchema,
        track: TrackSchema,
        grade: KeySchema,
        places: countOf('places'),
        ...citation,
      }),
    )
    .optional()
    .describe(
      'At most this many places of a grade a round go to applications of one group; left out: no limit',
    ),
  poolPriority: choiceOf(z.enum(['tie-break-only', 'reason-when-passed-over'])).optional(),
  emptyPlaces: choiceOf(z.literal('allowed')),
  refill: choiceOf(z.enum(['none', 'next-in-rank'])),
  onFile: choiceOf(z.array(z.enum(['supervision-opinion'])).min(1))
    .optional()
    .describe('What must be on file before candidates are proposed; shown, without points'),
});

/** Whose views are sought where the scheme asks sectors and the public. */
export const SoughtFromSchema = z.enum([
  'sector-bodies',
  'technical-bodies',
  'social-groups',
  'intermediaries',
  'media',
  'public',
]);
export type SoughtFrom = z.infer<typeof SoughtFromSchema>;

export const ConsultationStage = z.strictObject({
  stage: z.literal('consultation'),
  ...stageBase,
  /** `member-units` are asked for opinions on candidates; `sectors-and-public` is a record of how views were sought. */
  asks: choiceOf(z.enum(['member-units', 'sectors-and-public'])),
  of: choiceOf(z.array(SoughtFromSchema).min(1)).optional(),
});

export const DeliberationStage = z.strictObject({
  stage: z.literal('deliberation'),
  ...stageBase,
  quorum: z.strictObject({ numerator: z.int().min(1), denominator: z.int().min(1), ...citation }),
  majority: z.strictObject({
    moreThan: z.strictObject({ numerator: z.int().min(0), denominator: z.int().min(1) }),
    ...citation,
  }),
  ballot: choiceOf(z.enum(['open', 'secret', 'either'])),
  namesHidden: choiceOf(z.boolean()),
  departing: choiceOf(z.literal('with-reason')).describe(
    'Departing from the ranking or the proposed grade needs a reason on record',
  ),
  /** Without it a list is voted on as proposed. */
  votesOn: choiceOf(z.literal('each-name')).optional(),
  equalVotes: choiceOf(z.literal('another-ballot-then-chair')).optional(),
  emptyPlaces: choiceOf(z.literal('allowed')).optional(),
});

export const PublicNoticeStage = z.strictObject({
  stage: z.literal('public-notice'),
  ...stageBase,
  term: TermSchema,
  media: choiceOf(z.array(KeySchema).min(1)),
  objection: z.strictObject({
    person: choiceOf(z.array(z.enum(['signature', 'phone', 'address', 'identity-proof'])).min(1)),
    organisation: choiceOf(z.array(z.enum(['phone', 'address', 'head-signature', 'seal'])).min(1)),
    content: choiceOf(z.array(z.enum(['facts', 'grounds', 'evidence'])).min(1)),
    examineWithin: TermSchema,
    cureWithin: TermSchema,
    holds: choiceOf(z.array(z.enum(['complete-objection', 'objection-being-completed'])).min(1)),
    verifiedBy: choiceOf(z.array(z.enum(['experts', 'recommender'])).min(1)),
    hears: choiceOf(z.array(z.enum(['objector', 'applicant'])).min(1)),
    upheld: choiceOf(z.array(z.enum(['disqualify', 'inform-recommender', 'inform-objector'])).min(1)),
    rejected: choiceOf(z.array(z.enum(['no-effect', 'inform-objector'])).min(1)),
    ...citation,
  }),
});

/** How a government decides: in a meeting on record or by signature. */
export const ApprovalFormSchema = z.enum(['executive-meeting', 'mayor-signature']);

export const ApprovalStage = z.strictObject({
  stage: z.literal('approval'),
  ...stageBase,
  /** `committee`: the committee's approval is final; the government commends. */
  by: choiceOf(z.enum(['government', 'committee'])),
  submittedBy: choiceOf(z.enum(['office', 'committee']))
    .optional()
    .describe('Who submits the list to the government; left out: the office'),
  forms: choiceOf(z.array(ApprovalFormSchema).min(1)).optional(),
});
