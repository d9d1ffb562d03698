import { isRecused } from '../../access/policy.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import type { Panel } from '../panel/slice.ts';
import type { RoundState } from '../state.ts';
import { reviewKey, type ScoreSheet } from './slice.ts';

type Round = DeepReadonly<RoundState>;

/** The panel that has a case in a stage; nothing when none was formed for both. */
export function panelOfCase(round: Round, caseId: string, stage: StageId): DeepReadonly<Panel> | undefined {
  return [...round.panel.panels.values()].find(
    (panel) => panel.cases.includes(caseId) && panel.stages.includes(stage),
  );
}

/** The examiners whose sheets a case waits for: present members of its panel who are not recused from it, by id. */
export function scorersOf(round: Round, caseId: string, stage: StageId): readonly string[] {
  const members = panelOfCase(round, caseId, stage)?.members ?? [];
  return members.filter((member) => !isRecused(round, member, caseId)).sort();
}

/** The sheets that count, by examiner id: those of {@link scorersOf}. A replaced or recused examiner's does not. */
export function countedSheets(
  round: Round,
  caseId: string,
  stage: StageId,
): readonly DeepReadonly<ScoreSheet>[] {
  const sheets = round.review.sheets.get(reviewKey(stage, caseId));
  return scorersOf(round, caseId, stage).flatMap((examiner) => sheets?.get(examiner) ?? []);
}

/** The examiners whose sheets are still missing. */
export function examinersWithoutSheet(round: Round, caseId: string, stage: StageId): readonly string[] {
  const sheets = round.review.sheets.get(reviewKey(stage, caseId));
  return scorersOf(round, caseId, stage).filter((examiner) => !sheets?.has(examiner));
}

/** Whether every sheet is in. A case nobody scores never has all sheets in. */
export function areSheetsIn(round: Round, caseId: string, stage: StageId): boolean {
  return (
    scorersOf(round, caseId, stage).length > 0 && examinersWithoutSheet(round, caseId, stage).length === 0
  );
}
