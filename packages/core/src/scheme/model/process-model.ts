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
import { EligibilityRuleSchema } from './eligibility-model.ts';

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
  channelWhereLocated: choiceOf(z.literal(true))
    .optional()
    .describe('The channel is that of the place where the applicant (or its unit) is located'),
  copies: countOf('copies')
    .optional()
    .describe('Bound copies that the channel receives with the application'),
  electronicCopy: choiceOf(z.literal('required')).optional(),
  withdrawalUntil: choiceOf(StageIdSchema).describe(
    'Withdrawal is free until this stage opens; later the name is struck',
  ),
});

/** A consent that a recommendation needs, given or refused by another body before the local notice. */
const ConsentSchema = z.strictObject({
  id: KeySchema,
  title: WordsSchema,
  tracks: z.array(TrackSchema).min(1),
  of: z.enum(['every-case', 'employed-persons']).describe('`employed-persons`: persons who name an employer'),
  from: z.enum(['cadre-management', 'local-government']),
  ...citation,
});
export type ConsentRule = DeepReadonly<z.infer<typeof ConsentSchema>>;

/** The kind of body that gives each consent. */
export const bodyKindOfConsent = {
  'cadre-management': 'consent-body',
  'local-government': 'local-government',
} as const satisfies Record<ConsentRule['from'], string>;

const RecommendationStage = z.strictObject({
  stage: z.literal('recommendation'),
  ...stageBase,
  localNotice: z
    .strictObject({
      term: TermSchema,
      mayBeLonger: choiceOf(z.literal(true)).optional().describe('The term printed is the shortest'),
      shows: choiceOf(z.array(z.enum(['basic-facts', 'award', 'short-deeds'])).min(1)).optional(),
      exempt: choiceOf(z.array(z.enum(['secret', 'unsuitable']))).optional(),
      ...citation,
    })
    .optional(),
  localObjection: choiceOf(z.literal('settled-by-recommender')).optional(),
  opinion: choiceOf(z.literal('required')),
  caps: perTrack(countOf('applications')).optional().describe('Applications one recommender may pass on'),
  hearing: choiceOf(z.array(z.enum(['competent-departments', 'other-parties'])).min(1))
    .optional()
    .describe('Who is heard before a recommendation'),
  consents: z.array(ConsentSchema).min(1).optional(),
  conditions: perTrack(z.array(EligibilityRuleSchema).min(1))
    .optional()
    .describe('What the recommender must find met before it recommends'),
  delivery: z
    .strictObject({
      until: choiceOf(z.union([z.iso.date(), z.literal(TO_BE_SET)])).describe(
        'Last day on which cases are passed on',
      ),
      copies: countOf('copies'),
      electronic: choiceOf(z.literal('required')),
      ...citation,
    })
    .optional(),
});

const EligibilityStage = z.strictObject({
  stage: z.literal('eligibility'),
  ...stageBase,
  supplement: choiceOf(z.boolean()).describe('Whether missing material may be supplied on request'),
  inquiries: choiceOf(z.boolean()).describe('Whether departments are asked about applicants'),
  acceptedList: choiceOf(z.enum(['internal', 'public'])),
  listNotice: z
    .strictObject({ term: TermSchema, media: choiceOf(z.array(KeySchema).min(1)), ...citation })
    .optional()
    .describe('The list of the eligible is put on public notice for so long'),
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
  industryExpert: choiceOf(z.literal('at-least-one'))
    .optional()
    .describe('Every panel has a member whose fields hold the sector of its cases'),
  bySector: choiceOf(z.array(KeySchema).min(1))
    .optional()
    .describe('Sectors applications name; a panel has the cases of one sector'),
  evaluator: z
    .strictObject({
      chosenBy: choiceOf(z.literal('office')),
      approvedBy: choiceOf(z.literal('committee')).describe('Void until this body approves'),
      paidBy: choiceOf(z.literal('commissioning-unit')).describe('Never by applicants'),
      plan: choiceOf(z.literal('required')),
      reports: choiceOf(z.array(StageIdSchema).min(1)).describe('Stages whose report the evaluator files'),
      liability: choiceOf(z.literal('evaluator')),
      ...citation,
    })
    .optional()
    .describe('A third-party body runs the review: it forms the panels, shortlists, surveys and reports'),
});

const consensusRule = {
  consensus: z
    .strictObject({ spreadOver: countOf('percentage-points'), ...citation })
    .optional()
    .describe('Items whose values spread by more than this are settled by the panel'),
};

/** The least score, in per cent of a total; exactly so much passes. Reaching it does not carry anyone on by itself. */
const GateSchema = z.strictObject({
  percent: z.union([z.int().min(0).max(100), z.literal(TO_BE_SET)]),
  of: z.int().min(1),
  ...citation,
});

const DocumentReviewStage = z.strictObject({
  stage: z.literal('document-review'),
  ...stageBase,
  acceptsScores: z.literal(true),
  ...consensusRule,
  /** `candidates-by-grade`: who goes on is a list of candidates, each proposed for a grade. */
  shortlist: choiceOf(z.enum(['proposed-by-panel', 'candidates-by-grade'])),
  gate: perTrack(GateSchema).optional(),
  feedback: choiceOf(z.literal('to-everyone-not-going-on')).optional(),
});

const DefenceStage = z.strictObject({
  stage: z.literal('defence'),
  ...stageBase,
  speaker: perTrack(choiceOf(z.enum(['main-head', 'in-person']))).describe(
    'Who must speak for the applicant',
  ),
  /** One mark per examiner; without it the defence is a record. */
  marks: z
    .strictObject({ points: countOf('points'), step: choiceOf(z.enum(['0.5', '1'])), ...citation })
    .optional(),
  acceptsScores: z.literal(true).optional().describe('Set where `marks` are given'),
  ...consensusRule,
});

const SiteReviewStage = z.strictObject({
  stage: z.literal('site-review'),
  ...stageBase,
  acceptsScores: z.literal(true).optional().describe('Without it the visit is a check that gives no points'),
  ...consensusRule,
  checks: perTrack(choiceOf(z.array(KeySchema).min(1)))
    .optional()
    .describe('What the report on the visit answers, aspect by aspect'),
});

const SatisfactionSurveyStage = z.strictObject({
  stage: z.literal('satisfaction-survey'),
  ...stageBase,
  by: choiceOf(z.enum(['evaluator', 'office'])),
  total: countOf('points').describe('The most a survey can give'),
  respondents: countOf('respondents').optional().describe('Fewest answers for a result to count'),
});

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

const ConsultationStage = z.strictObject({
  stage: z.literal('consultation'),
  ...stageBase,
  /** `member-units` are asked for opinions on candidates; `sectors-and-public` is a record of how views were sought. */
  asks: choiceOf(z.enum(['member-units', 'sectors-and-public'])),
  of: choiceOf(z.array(SoughtFromSchema).min(1)).optional(),
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
    'Departing from the ranking or the proposed grade needs a reason on record',
  ),
  /** Without it a list is voted on as proposed. */
  votesOn: choiceOf(z.literal('each-name')).optional(),
  equalVotes: choiceOf(z.literal('another-ballot-then-chair')).optional(),
  emptyPlaces: choiceOf(z.literal('allowed')).optional(),
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

/** How a government decides: in a meeting on record or by signature. */
export const ApprovalFormSchema = z.enum(['executive-meeting', 'mayor-signature']);

const ApprovalStage = z.strictObject({
  stage: z.literal('approval'),
  ...stageBase,
  /** `committee`: the committee's approval is final; the government commends. */
  by: choiceOf(z.enum(['government', 'committee'])),
  forms: choiceOf(z.array(ApprovalFormSchema).min(1)).optional(),
});

/** One stage of the process with its own parameters. */
export const StageSchema = z.discriminatedUnion('stage', [
  CallStage,
  ApplicationStage,
  RecommendationStage,
  EligibilityStage,
  PanelStage,
  DocumentReviewStage,
  DefenceStage,
  SiteReviewStage,
  InspectionStage,
  SatisfactionSurveyStage,
  CompositeStage,
  ConsultationStage,
  DeliberationStage,
  PublicNoticeStage,
  ApprovalStage,
]);
export type StageRules = DeepReadonly<z.infer<typeof StageSchema>>;
export type StageRulesOf<S extends StageRules['stage']> = Extract<StageRules, { stage: S }>;

/** Stages whose rules may take score sheets. */
export type ScoredStageRules = StageRulesOf<'document-review' | 'defence' | 'site-review'>;

/** Whether examiners hand in score sheets in a stage; a visit or a defence may go without. */
export const takesScores = (
  rules: StageRules,
): rules is ScoredStageRules & { readonly acceptsScores: true } =>
  'acceptsScores' in rules && rules.acceptsScores === true;
