import { slice } from '../../act/slice.ts';
import { consultationAnswered, consultationSent } from './events.ts';

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
}

/** The member units asked about the candidates, and their opinions. */
export const consultationSlice = slice<ConsultationState>(() => ({
  units: [],
  cases: [],
  answers: new Map(),
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
  });
