import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { StageIdSchema } from '../stage-id.ts';
import {
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
import { stageBase } from './stage-base.ts';

export const CallStage = z.strictObject({
  stage: z.literal('call'),
  ...stageBase,
  media: z.array(KeySchema).min(1).describe('Where the call is published'),
});

export const ApplicationStage = z.strictObject({
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

export const RecommendationStage = z.strictObject({
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
