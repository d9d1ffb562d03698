import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import { agentAuthorised, partyRegistered, tieRecorded } from './events.ts';

export interface Party {
  readonly party: string;
  readonly kind: Track;
  /** Organisations only; persons' names lie in the vault. */
  readonly name?: string | undefined;
  readonly profile: string;
  readonly codeIndex: string;
}

export interface Tie {
  readonly person: string;
  readonly organisation: string;
  readonly kind: 'employment' | 'consultancy' | 'training' | 'shared-project' | 'shareholding' | 'kinship';
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export interface Agent {
  readonly organisation: string;
  readonly person: string;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export interface PartiesState {
  agents: Agent[];
  parties: Map<string, Party>;
  byCodeIndex: Map<string, string>;
  ties: Tie[];
}

/** Organisations and persons across rounds, and the ties between them that may be conflicts. */
export const partiesSlice = slice<PartiesState>(() => ({
  parties: new Map(),
  byCodeIndex: new Map(),
  ties: [],
  agents: [],
}))
  .on(partyRegistered, (state, payload) => {
    state.parties.set(payload.party, payload);
    state.byCodeIndex.set(payload.codeIndex, payload.party);
  })
  .undo(partyRegistered, (state, payload) => {
    state.parties.delete(payload.party);
    state.byCodeIndex.delete(payload.codeIndex);
  })
  .on(tieRecorded, (state, payload) => {
    state.ties.push(payload);
  })
  .undo(tieRecorded, (state, payload) => {
    state.ties = state.ties.filter(
      (entry) =>
        !(
          entry.person === payload.person &&
          entry.organisation === payload.organisation &&
          entry.kind === payload.kind &&
          entry.from === payload.from
        ),
    );
  })
  .on(agentAuthorised, (state, payload) => {
    state.agents.push(payload);
  })
  .undo(agentAuthorised, (state, payload) => {
    state.agents = state.agents.filter(
      (entry) =>
        !(
          entry.organisation === payload.organisation &&
          entry.person === payload.person &&
          entry.from === payload.from
        ),
    );
  });
