import { z } from 'zod';
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
} from './cited.ts';
import { stageBase } from './stage-base.ts';

export const EligibilityStage = z.strictObject({
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

const PercentSchema = countOf('percent').extend({
  value: z.union([z.int().min(0).max(100), z.literal(TO_BE_SET)]),
});

/** Which shares in an organisation tie to it; what is left out is half and five per cent. */
const InterestsSchema = z.strictObject({
  control: PercentSchema.optional().describe('Whoever holds more than this part controls it'),
  leastShare: PercentSchema.optional().describe(
    'A smaller part, alone or as a share of a share, is no interest',
  ),
  ...citation,
});

/** How a draw is held; rules of who may sit together stand beside it. Turns that are left out are not taken. */
const DrawRulesSchema = z.strictObject({
  term: TermSchema.describe('So long may committers take to commit, and again to reveal'),
  reserves: countOf('experts').describe('Reserves drawn behind each panel'),
  inARow: countOf('editions')
    .optional()
    .describe('Who has sat in so many editions one after the other is not drawn'),
  sameApplicant: choiceOf(z.literal('not-again'))
    .optional()
    .describe('Nobody is drawn again for an applicant judged in the edition before'),
  ...citation,
});

export const PanelStage = z.strictObject({
  stage: z.literal('panel'),
  ...stageBase,
  pool: choiceOf(z.literal('examiner-pool')),
  size: countOf('experts').describe('At least this many examiners a panel'),
  leader: choiceOf(z.literal('required')),
  undertaking: choiceOf(z.literal('required')),
  recusal: choiceOf(z.literal('required')),
  lookBack: countOf('years').describe('Employment ties within this many years are conflicts'),
  interests: InterestsSchema.optional().describe('Which shares in an organisation are an interest in it'),
  industryExpert: choiceOf(z.literal('at-least-one'))
    .optional()
    .describe('Every panel has a member whose fields hold the sector of its cases'),
  bySector: choiceOf(z.array(KeySchema).min(1))
    .optional()
    .describe('Sectors applications name; a panel has the cases of one sector'),
  formed: choiceOf(z.enum(['by-hand', 'drawn', 'assigned']))
    .optional()
    .describe('How panels come about; by hand where it is left out'),
  mostCases: countOf('applications')
    .optional()
    .describe('At most this many cases an examiner, drawn or assigned'),
  leastCases: countOf('applications').optional().describe('At least this many cases an examiner, assigned'),
  leadsAfter: countOf('years').optional().describe('Leaders have been in the pool for so many years'),
  oneOfEmployer: choiceOf(z.literal('required'))
    .optional()
    .describe('No two members of a panel are of one employer'),
  mostOfField: countOf('experts').optional().describe('At most this many members of a panel of one field'),
  draw: DrawRulesSchema.optional().describe('How a draw of panels is held'),
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

export const DocumentReviewStage = z.strictObject({
  stage: z.literal('document-review'),
  ...stageBase,
  acceptsScores: z.literal(true),
  ...consensusRule,
  /** `candidates-by-grade`: who goes on is a list of candidates, each proposed for a grade. */
  shortlist: choiceOf(z.enum(['proposed-by-panel', 'candidates-by-grade'])),
  gate: perTrack(GateSchema).optional(),
  feedback: choiceOf(z.literal('to-everyone-not-going-on')).optional(),
});

export const DefenceStage = z.strictObject({
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

export const SiteReviewStage = z.strictObject({
  stage: z.literal('site-review'),
  ...stageBase,
  acceptsScores: z.literal(true).optional().describe('Without it the visit is a check that gives no points'),
  ...consensusRule,
  checks: perTrack(choiceOf(z.array(KeySchema).min(1)))
    .optional()
    .describe('What the report on the visit answers, aspect by aspect'),
});

export const SatisfactionSurveyStage = z.strictObject({
  stage: z.literal('satisfaction-survey'),
  ...stageBase,
  by: choiceOf(z.enum(['evaluator', 'office'])),
  total: countOf('points').describe('The most a survey can give'),
  respondents: countOf('respondents').optional().describe('Fewest answers for a result to count'),
});

export const InspectionStage = z.strictObject({
  stage: z.literal('inspection'),
  ...stageBase,
  opinions: choiceOf(z.array(z.enum(['confirms', 'confirms-with-remarks', 'does-not-confirm'])).min(1)),
  takesOut: choiceOf(z.literal('does-not-confirm')).describe('This opinion ends the case …'),
  keptBy: choiceOf(AuthoritySchema).describe('… unless this authority keeps it with a reason'),
});
