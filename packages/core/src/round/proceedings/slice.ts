import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import {
  caseVetoed,
  personRecused,
  secretOpened,
  stageClosed,
  stageOpened,
  undertakingSigned,
} from './events.ts';

export interface StageTimes {
  readonly openedOn: LocalDate;
  closedOn?: LocalDate;
}

export interface Recusal {
  readonly person: string;
  readonly case: string;
  readonly ground: string;
}

export interface ProceedingsState {
  stages: Map<StageId, StageTimes>;
  recusals: Recusal[];
  /** Persons who signed the confidentiality undertaking. */
  undertakings: Set<string>;
  /** Case → the veto that ended it. */
  vetoed: Map<string, { readonly veto: string; readonly source: string; readonly act: string }>;
  secretsOpened: {
    readonly case: string;
    readonly part: string;
    readonly person: string;
    readonly at: string;
  }[];
}

/** What runs through a whole round: stages, recusals, undertakings, vetoes, who opened secrets. */
export const proceedingsSlice = slice<ProceedingsState>(() => ({
  stages: new Map(),
  recusals: [],
  undertakings: new Set(),
  vetoed: new Map(),
  secretsOpened: [],
}))
  .on(stageOpened, (state, payload) => {
    state.stages.set(payload.stage, { openedOn: payload.on });
  })
  .on(stageClosed, (state, payload) => {
    const times = state.stages.get(payload.stage);
    if (times) times.closedOn = payload.on;
  })
  .on(personRecused, (state, { person, case: id, ground }) => {
    state.recusals.push({ person, case: id, ground });
  })
  .undo(personRecused, (state, payload) => {
    state.recusals = state.recusals.filter(
      (entry) => !(entry.person === payload.person && entry.case === payload.case),
    );
  })
  .on(undertakingSigned, (state, payload) => {
    state.undertakings.add(payload.person);
  })
  .on(caseVetoed, (state, payload, event) => {
    state.vetoed.set(payload.case, { veto: payload.veto, source: payload.source, act: event.act });
  })
  .undo(caseVetoed, (state, payload) => {
    state.vetoed.delete(payload.case);
  })
  .on(secretOpened, (state, payload, event) => {
    state.secretsOpened.push({
      case: payload.case,
      part: payload.part,
      person: event.by.person,
      at: event.at,
    });
  });
