import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import { evaluationPlanFiled, evaluationReportFiled, evaluatorChosen } from './events.ts';

export interface Evaluator {
  readonly body: string;
  readonly contract: string;
  readonly approvedOn: LocalDate;
  plan?: string;
  /** The one that was replaced by this one. */
  readonly earlier?: Evaluator | undefined;
}

export interface EvaluationReport {
  /** The body that filed it. */
  readonly by: string | undefined;
  readonly report: string;
  readonly recommended?: readonly string[] | undefined;
}

export interface EvaluatorState {
  chosen?: Evaluator | undefined;
  reports: Map<StageId, EvaluationReport>;
}

/** The body that runs the review, its plan and its reports. */
export const evaluatorSlice = slice<EvaluatorState>(() => ({ reports: new Map() }))
  .on(evaluatorChosen, (state, { evaluator, contract, approvedOn }) => {
    state.chosen = { body: evaluator, contract, approvedOn, earlier: state.chosen };
  })
  .undo(evaluatorChosen, (state) => {
    state.chosen = state.chosen?.earlier;
  })
  .on(evaluationPlanFiled, (state, { plan }) => {
    if (state.chosen) state.chosen.plan = plan;
  })
  .undo(evaluationPlanFiled, (state) => {
    delete state.chosen?.plan;
  })
  .on(evaluationReportFiled, (state, { stage, report, recommended }) => {
    state.reports.set(stage, { by: state.chosen?.body, report, recommended });
  })
  .undo(evaluationReportFiled, (state, { stage }) => {
    state.reports.delete(stage);
  });
