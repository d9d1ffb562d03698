import type { RoundSituation } from '../../act/command.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import { stageNotOpen } from '../../act/refusals.ts';
import { isStageOpen } from '../../act/stage-open.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { whyNotDefended } from '../defence/why-not-defended.ts';
import { whyNotVisited } from '../site-review/why-not-visited.ts';
import { whyNotLive } from '../why-not-live.ts';
import { whyRedoFirst } from '../why-redo-first.ts';
import { areSheetsIn, examinersWithoutSheet, panelOfCase } from './panel-of-case.ts';
import {
  noPanelForStage,
  notOnThisPanel,
  notThePanelLeader,
  scorebookAlreadyConfirmed,
  scoringNeedsDeclaration,
  scoringNeedsUndertaking,
  sheetsMissing,
  stageTakesNoScores,
} from './refusals.ts';
import { reviewKey } from './slice.ts';
import { scoredStageRules } from './standard-of-case.ts';

/** A case in a scored stage, as every payload of the review names it. */
export interface CaseInStage {
  readonly case: string;
  readonly stage: StageId;
}

/**
 * Why a case takes no act of scoring in a stage: it is out, the stage takes no scores for its track, is not open (and
 * the act was not reopened for the case), has no panel, or the scorebook is confirmed.
 */
export function whyNotScored(situation: RoundSituation, at: CaseInStage, command: string): WhyNot {
  const { round, scheme } = situation;
  const application = round.application.applications.get(at.case);
  const out = whyNotLive(round, at.case);
  if (!application) return out;
  const { track } = application;
  const rules = scoredStageRules(scheme, at.stage, track);
  if (!rules)
    return [out, stageTakesNoScores({ stage: at.stage, track }, scheme.citesOf(`process.${at.stage}`))];
  const reopened = round.acts.reopened.get(at.case)?.has(command) ?? false;
  const { case: id, stage } = at;
  return [
    out,
    ...whyRedoFirst(round, command, [id]),
    isStageOpen(round, stage) || reopened ? undefined : stageNotOpen({ stages: [stage] }),
    panelOfCase(round, id, stage) ? undefined : noPanelForStage({ case: id, stage }),
    round.review.scorebooks.has(reviewKey(stage, id))
      ? scorebookAlreadyConfirmed({ case: id, stage })
      : undefined,
  ];
}

/** Why a person does not score for a panel: no member of it, no undertaking signed, conflicts not declared. */
export function whyNotExaminer(situation: RoundSituation, at: CaseInStage): WhyNot {
  const { round, scheme, actor } = situation;
  const panel = panelOfCase(round, at.case, at.stage);
  if (!panel) return undefined;
  if (!panel.members.includes(actor.person)) return notOnThisPanel({ panel: panel.panel });
  const rules = scheme.stage('panel');
  const unsigned = rules?.undertaking && !round.proceedings.undertakings.has(actor.person);
  const undeclared = rules?.recusal && !panel.declared.has(actor.person);
  return [
    unsigned ? scoringNeedsUndertaking({}, rules.undertaking.cites) : undefined,
    undeclared ? scoringNeedsDeclaration({ panel: panel.panel }, rules.recusal.cites) : undefined,
  ];
}

/** Why a case has not been seen or heard yet where the stage scores that: the visit or the defence comes first. */
export function whyNotSeen(situation: RoundSituation, { case: id, stage }: CaseInStage): Refusal | undefined {
  if (!panelOfCase(situation.round, id, stage)) return undefined;
  if (stage === 'defence') return whyNotDefended(situation, id);
  return stage === 'site-review' ? whyNotVisited(situation, id) : undefined;
}

/** Why a person does not lead the panel of a case in a stage. */
export function whyNotLeader(situation: RoundSituation, at: CaseInStage): Refusal | undefined {
  const panel = panelOfCase(situation.round, at.case, at.stage);
  return panel && panel.leader !== situation.actor.person
    ? notThePanelLeader({ panel: panel.panel })
    : undefined;
}

/** Which sheets the panel still waits for. */
export function whySheetsMissing({ round }: RoundSituation, { case: id, stage }: CaseInStage): WhyNot {
  if (!panelOfCase(round, id, stage) || areSheetsIn(round, id, stage)) return undefined;
  return sheetsMissing({ case: id, stage, examiners: [...examinersWithoutSheet(round, id, stage)] });
}
