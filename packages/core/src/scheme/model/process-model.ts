import { z } from 'zod';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import {
  ApprovalStage,
  CompositeStage,
  ConsultationStage,
  DeliberationStage,
  PublicNoticeStage,
} from './deciding-stages.ts';
import { ApplicationStage, CallStage, RecommendationStage } from './filing-stages.ts';
import {
  DefenceStage,
  DocumentReviewStage,
  EligibilityStage,
  InspectionStage,
  PanelStage,
  SatisfactionSurveyStage,
  SiteReviewStage,
} from './review-stages.ts';

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
