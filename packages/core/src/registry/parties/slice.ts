import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import {
  agentAuthorised,
  organisationsMerged,
  partyRegistered,
  partyRenamed,
  personsUnited,
  tieRecorded,
} from './events.ts';

interface Named {
  /** Organisations only; persons' names lie in the vault. */
  readonly name?: string | undefined;
  readonly profile: string;
  /** The act that told it. */
  readonly act: string;
}

export interface Party extends Named {
  readonly party: string;
  readonly kind: Track;
  readonly codeIndex: string;
  /** As registered and as renamed, the present one last. */
  readonly names: readonly Named[];
}

export interface Tie {
  readonly person: string;
  readonly organisation: string;
  readonly kind: 'employment' | 'consultancy' | 'training' | 'shared-project' | 'shareholding' | 'kinship';
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
  /** The act that recorded it. */
  readonly act: string;
}

export interface Agent {
  readonly organisation: string;
  readonly person: string;
  /** The act that gave the mandate. */
  readonly act: string;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export interface PartiesState {
  /** The mandates of each organisation, in the order they were given. */
  agents: Map<string, Agent[]>;
  parties: Map<string, Party>;
  byCodeIndex: Map<string, string>;
  ties: Tie[];
  /** Id → the id that stands for it: a merged organisation, a person's other document. Read by access/same-party. */
  partOf: Map<string, string>;
}

function rename(state: PartiesState, party: string, change: (names: readonly Named[]) => readonly Named[]) {
  const known = state.parties.get(party);
  if (!known) return;
  const names = change(known.names);
  state.parties.set(party, { ...known, ...(names.at(-1) ?? known), names });
}

function part(state: PartiesState, ids: readonly string[], from: string): void {
  for (const id of ids) if (state.partOf.get(id) === from) state.partOf.delete(id);
}

/** Organisations and persons across rounds, and the ties between them that may be conflicts. */
export const partiesSlice = slice<PartiesState>(() => ({
  parties: new Map(),
  byCodeIndex: new Map(),
  ties: [],
  agents: new Map(),
  partOf: new Map(),
}))
  .on(partyRegistered, (state, payload, { act }) => {
    const { name, profile } = payload;
    state.parties.set(payload.party, { ...payload, act, names: [{ name, profile, act }] });
    state.byCodeIndex.set(payload.codeIndex, payload.party);
  })
  .undo(partyRegistered, (state, payload) => {
    state.parties.delete(payload.party);
    state.byCodeIndex.delete(payload.codeIndex);
  })
  .on(tieRecorded, (state, payload, { act }) => {
    state.ties.push({ ...payload, act });
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
  .on(agentAuthorised, (state, payload, { act }) => {
    const agents = state.agents.get(payload.organisation);
    if (agents) agents.push({ ...payload, act });
    else state.agents.set(payload.organisation, [{ ...payload, act }]);
  })
  .undo(agentAuthorised, (state, { organisation, person, from }) => {
    const left = (state.agents.get(organisation) ?? []).filter(
      (entry) => !(entry.person === person && entry.from === from),
    );
    if (left.length > 0) state.agents.set(organisation, left);
    else state.agents.delete(organisation);
  })
  .on(partyRenamed, (state, { party, name, profile }, { act }) => {
    rename(state, party, (names) => [...names, { name, profile, act }]);
  })
  .undo(partyRenamed, (state, { party, profile }) => {
    rename(state, party, (names) => {
      const at = names.findLastIndex((entry, index) => index > 0 && entry.profile === profile);
      return names.filter((_, index) => index !== at);
    });
  })
  .on(organisationsMerged, (state, { into, merged }) => {
    for (const id of merged) state.partOf.set(id, into);
  })
  .undo(organisationsMerged, (state, { into, merged }) => {
    part(state, merged, into);
  })
  .on(personsUnited, (state, { keep, same }) => {
    state.partOf.set(same, keep);
  })
  .undo(personsUnited, (state, { keep, same }) => {
    part(state, [same], keep);
  });
