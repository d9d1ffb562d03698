import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { takesScores } from '../../scheme/model/process-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { type Standard, tablesFor } from '../../scoring/index.ts';
import type { RoundState } from '../state.ts';

type Round = DeepReadonly<RoundState>;

/** The divisions by whose table a case may be scored; none where its own division has one. */
export function tablesOfCase(round: Round, scheme: Scheme, caseId: string): readonly string[] {
  const application = round.application.applications.get(caseId);
  const standard = application && (scheme.standardOf(application.track) as Standard | undefined);
  return standard ? tablesFor(standard, application.division) : [];
}

/** The tables of which one must be named before the case can be scored in a stage; none where it can be. */
export function tablesToChoose(
  round: Round,
  scheme: Scheme,
  caseId: string,
  stage: StageId,
): readonly string[] {
  const isReady = stage === 'defence' || round.review.tables.has(caseId);
  return isReady ? [] : tablesOfCase(round, scheme, caseId);
}

/** The table named for a case, as a view of a stage scored by it shows. */
export function tableShown(round: Round, caseId: string, stage: StageId): { readonly table?: string } {
  const table = stage === 'defence' ? undefined : round.review.tables.get(caseId);
  return table === undefined ? {} : { table };
}

/** The stages in which a case is scored by the standard of its track, in the order of the process. */
export function stagesByStandard(round: Round, scheme: Scheme, caseId: string): readonly StageId[] {
  const track = round.application.applications.get(caseId)?.track;
  return (track ? scheme.stagesOf(track) : [])
    .filter((rules) => takesScores(rules) && rules.stage !== 'defence')
    .map((rules) => rules.stage);
}
