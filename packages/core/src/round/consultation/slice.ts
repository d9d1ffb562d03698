import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { SoughtFrom } from '../../scheme/model/deciding-stages.ts';
import { consultationAnswered, consultationSent, viewsSought } from './events.ts';

/** A record of how views were sought. */
export interface SoughtViews {
  readonly act: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly sought: readonly { readonly of: SoughtFrom; readonly how: string; readonly summary: string }[];
  readonly record: string;
}

export interface ConsultationState {
  units: readonly string[];
  cases: readonly string[];
  answers: Map<
    string,
    {
      readonly agrees: boolean;
      readonly summary: string;
      readonly remarks: readonly { readonly case: string; readonly text: string }[];
    }
  >;
  soughtViews: SoughtViews[];
}

/** The member units asked about the candidates and their opinions, or how views were sought elsewhere. */
export const consultationSlice = slice<ConsultationState>(() => ({
  units: [],
  cases: [],
  answers: new Map(),
  soughtViews: [],
}))
  .on(consultationSent, (state, payload) => {
    state.units = payload.units;
    state.cases = payload.cases;
  })
  .undo(consultationSent, (state) => {
    state.units = [];
    state.cases = [];
    state.answers = new Map();
  })
  .on(consultationAnswered, (state, { unit, agrees, summary, remarks }) => {
    state.answers.set(unit, { agrees, summary, remarks });
  })
  .undo(consultationAnswered, (state, payload) => {
    state.answers.delete(payload.unit);
  })
  .on(viewsSought, (state, payload, event) => {
    state.soughtViews.push({ act: event.act, ...payload });
  })
  .undo(viewsSought, (state, _payload, event) => {
    state.soughtViews = state.soughtViews.filter((entry) => entry.act !== event.act);
  });
