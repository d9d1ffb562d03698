import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { inspectionOpinionFiled, type Opinion, unconfirmedKept } from './events.ts';

export interface InspectionState {
  opinions: Map<
    string,
    {
      readonly opinion: Opinion;
      readonly panel: string;
      readonly inspectedOn: LocalDate;
      readonly report: string;
      readonly act: string;
    }
  >;
  /** Persons kept although the inspection did not confirm them, with the reason. */
  kept: Map<string, string>;
}

/** Opinions on persons after the inspection. */
export const inspectionSlice = slice<InspectionState>(() => ({ opinions: new Map(), kept: new Map() }))
  .on(inspectionOpinionFiled, (state, payload, event) => {
    const { case: id, ...opinion } = payload;
    state.opinions.set(id, { ...opinion, act: event.act });
  })
  .undo(inspectionOpinionFiled, (state, payload) => {
    state.opinions.delete(payload.case);
  })
  .on(unconfirmedKept, (state, payload) => {
    state.kept.set(payload.case, payload.reason);
  })
  .undo(unconfirmedKept, (state, payload) => {
    state.kept.delete(payload.case);
  });
