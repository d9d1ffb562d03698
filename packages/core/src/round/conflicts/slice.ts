import { slice } from '../../act/slice.ts';
import { conflictConfirmed, conflictDismissed } from './events.ts';

export interface ConflictFinding {
  readonly person: string;
  readonly case: string;
  /** The trace of the conflict; a finding says nothing of any other. */
  readonly trace: string;
  readonly by: string;
  readonly act: string;
}

export interface ConflictsState {
  confirmed: ConflictFinding[];
  dismissed: ConflictFinding[];
}

/** What was found of possible conflicts. The conflicts themselves are derived and stand nowhere. */
export const conflictsSlice = slice<ConflictsState>(() => ({ confirmed: [], dismissed: [] }))
  .on(conflictConfirmed, (state, { person, case: id, found }, { act, by }) => {
    state.confirmed.push({ person, case: id, trace: found.trace, by: by.person, act });
  })
  .undo(conflictConfirmed, (state, _payload, { act }) => {
    state.confirmed = state.confirmed.filter((entry) => entry.act !== act);
  })
  .on(conflictDismissed, (state, { person, case: id, found }, { act, by }) => {
    state.dismissed.push({ person, case: id, trace: found.trace, by: by.person, act });
  })
  .undo(conflictDismissed, (state, _payload, { act }) => {
    state.dismissed = state.dismissed.filter((entry) => entry.act !== act);
  });
