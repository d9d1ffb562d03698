import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { StageIdSchema } from '../stage-id.ts';
import {
  AuthoritySchema,
  choiceOf,
  citation,
  countOf,
  KeySchema,
  perTrack,
  TermSchema,
  TO_BE_SET,
  TrackSchema,
  WordsSchema,
} from './cited.ts';

/** What every stage says: which stages must be closed before it, for which tracks, on which articles. */
const stageBase = {
  after: z
    .array(StageIdSchema)
    .describe('Stages that must be closed before this one opens; empty for the first'),
  tracks: z.array(TrackSchema).min(1),
  ...citation,
};

const CallStage = z.strictObject({
  stage: z.literal('call'),
  ...stageBase,
  media: z.array(KeySchema).min(1).describe('Where the call is published'),
});

const ApplicationStage = z.strictObject({
  stage: z.literal('application'),
  ...stageBase,
  channels: choiceOf(z.array(z.enum(['district-office', 'department', 'association'])).min(1)),
  oneChannel: choiceOf(z.literal(true)),
  filedBy: choiceOf(z.literal('applicant')).describe('Voluntary: only the applicant can file'),
  declarations: choiceOf(z.array(z.enum(['complete', 'true', 'accurate'])).min(1)),
  tradeSecrets: choiceOf(z.literal('marked-by-applicant')),
  withdrawalUntil: choiceOf(StageIdSchema).describe(
    'Withdrawal is free until this stage opens; later the name is struck',
  ),
});

const RecommendationStage = z.strictObject({
  stage: z.literal('recommendation'),
  ...stageBase,
  localNotice: z
    .strictObject({
      term: TermSchema,
      exempt: choiceOf(z.array(z.enum(['secret', 'unsuitable']))),
      ...citation,
    })
    .optional(),
  localObjection: choiceOf(z.literal('settled-by-recommender')).optional(),
  opinion: choiceOf(z.literal('required')),
  caps: perTrack(countOf('applications')).optional().describe('Applications one recommender may pass on'),
});

const EligibilityStage = z.strictObject({
  stage: z.literal('eligibility'),
  ...stageBase,
  supplement: choiceOf(z.boolean()).describe('Whether missing material may be supplied on request'),
  inquiries: choiceOf(z.boolean()).describe('Whether departments are asked about applicants'),
  acceptedList: choiceOf(z.enum(['internal', 'public'])),
});

const PanelStage = z.strictObject({
  stage: z.literal('panel'),
  ...stageBase,
  pool: choiceOf(z.literal('examiner-pool')),
  size: countOf('experts').describe('At least this many examiners a panel'),
  leader: choiceOf(z.literal('required')),
  undertaking: choiceOf(z.literal('required')),
  recusal: choiceOf(z.literal('required')),
  lookBack: countOf('years').describe('Employment ties within this many years are conflicts'),
});

const scored = {
  acceptsScores: z.literal(true),
  consensus: z
    .strictObject({ spreadOver: countOf('percentage-points'), ...citation })
    .optional()
    .describe('Items whose values spread by more than this are settled by the panel'),
};

const DocumentReviewStage = z.strictObject({
  stage: z.literal('document-review'),
  ...stageBase,
  ...scored,
  shortlist: choiceOf(z.enum(['proposed-by-panel'])),
});

const SiteReviewStage = z.strictObject({ stage: z.literal('site-review'), ...stageBase, ...scored });

const InspectionStage = z.strictObject({
  stage: z.literal('inspection'),
  ...stageBase,
  opinions: choiceOf(z.array(z.enum(['confirms', 'confirms-with-remarks', 'does-not-confirm'])).min(1)),
  takesOut: choiceOf(z.literal('does-not-confirm')).describe('This opinion ends the case …'),
  keptBy: choiceOf(AuthoritySchema).describe('… unless this authority keeps it with a reason'),
});

const PartSchema = z.strictObject({
  stage: StageIdSchema,
  weight: z.union([z.int().min(0).max(100), z.literal(TO_BE_SET)]).describe('Per cent of the composite'),
});

const TieStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('cultivation-pool-member'), ...citation }),
  z.strictObject({ step: z.literal('deliberation'), ...citation }),
]);

const CompositeStage = z.strictObject({
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
});

const ConsultationStage = z.strictObject({
  stage: z.literal('consultation'),
  ...stageBase,
  asks: choiceOf(z.enum(['member-units'])),
});

const DeliberationStage = z.strictObject({
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
    'Departing from the ranking needs a reason on record',
  ),
});

const PublicNoticeStage = z.strictObject({
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

const ApprovalStage = z.strictObject({
  stage: z.literal('approval'),
  ...stageBase,
  by: choiceOf(z.enum(['government'])),
});

/** One stage of the process with its own parameters. */
export const StageSchema = z.discriminatedUnion('stage', [
  CallStage,
  ApplicationStage,
  RecommendationStage,
  EligibilityStage,
  PanelStage,
  DocumentReviewStage,
  SiteReviewStage,
  InspectionStage,
  CompositeStage,
  ConsultationStage,
  DeliberationStage,
  PublicNoticeStage,
  ApprovalStage,
]);
export type StageRules = DeepReadonly<z.infer<typeof StageSchema>>;
export type StageRulesOf<S extends StageRules['stage']> = Extract<StageRules, { stage: S }>;
