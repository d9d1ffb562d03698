import { slice } from '../../act/slice.ts';
import { type Defence, defenceRecorded } from './events.ts';

export interface DefenceState {
  /** Case → its defence. */
  defences: Map<string, Defence>;
}

/** Defences that were held. */
export const defenceSlice = slice<DefenceState>(() => ({ defences: new Map() }))
  .on(defenceRecorded, (state, payload) => {
    state.defences.set(payload.case, payload);
  })
  .undo(defenceRecorded, (state, payload) => {
    state.defences.delete(payload.case);
  });
