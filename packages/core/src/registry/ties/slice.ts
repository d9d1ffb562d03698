import { forgetGraph } from '../../access/registry-version.ts';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { NameWords } from '../../fairness/conflict/name-words.ts';
import {
  aliasRecorded,
  nameWordsAnnounced,
  outsideTieRecorded,
  ownershipRecorded,
  personTieRecorded,
} from './events.ts';

interface Recorded {
  /** The act that recorded it. */
  readonly act: string;
  readonly from: LocalDate;
  readonly to?: LocalDate | undefined;
}

export interface OwnershipEntry extends Recorded {
  readonly owned: string;
  readonly kind: 'parent' | 'shareholding';
  readonly owner?: string | undefined;
  readonly ownerName?: string | undefined;
  readonly ownerCode?: string | undefined;
  readonly percent?: number | undefined;
}

export interface OutsideTie extends Recorded {
  readonly person: string;
  readonly kind: 'employment' | 'consultancy' | 'training' | 'shared-project' | 'shareholding' | 'kinship';
  readonly organisationName: string;
  readonly organisationCode?: string | undefined;
  readonly mailDomain?: string | undefined;
}

export interface PersonTieEntry extends Recorded {
  readonly person: string;
  readonly other: string;
  readonly kind: 'kinship' | 'shared-project' | 'consultancy' | 'training' | 'shared-panel';
}

export interface AliasEntry {
  readonly organisation: string;
  readonly as: 'name' | 'mail-domain';
  readonly alias: string;
  readonly act: string;
}

export interface TiesState {
  ownerships: OwnershipEntry[];
  outside: OutsideTie[];
  persons: PersonTieEntry[];
  aliases: AliasEntry[];
  /** The table of words in force; nothing before the first was announced. */
  words?: NameWords;
}

const notOf =
  (act: string) =>
  (entry: { readonly act: string }): boolean =>
    entry.act !== act;

/** What conflicts of interest are found by, beside the ties of registered parties. */
export const tiesSlice = slice<TiesState>(() => ({ ownerships: [], outside: [], persons: [], aliases: [] }))
  .on(ownershipRecorded, (state, { evidence: _evidence, codeKind: _kind, ...entry }, { act }) => {
    state.ownerships.push({ ...entry, act });
  })
  .undo(ownershipRecorded, (state, _payload, { act }) => {
    state.ownerships = state.ownerships.filter(notOf(act));
  })
  .on(outsideTieRecorded, (state, { codeKind: _kind, ...entry }, { act }) => {
    state.outside.push({ ...entry, act });
  })
  .undo(outsideTieRecorded, (state, _payload, { act }) => {
    state.outside = state.outside.filter(notOf(act));
  })
  .on(personTieRecorded, (state, entry, { act }) => {
    state.persons.push({ ...entry, act });
  })
  .undo(personTieRecorded, (state, _payload, { act }) => {
    state.persons = state.persons.filter(notOf(act));
  })
  .on(aliasRecorded, (state, { evidence: _evidence, ...entry }, { act }) => {
    state.aliases.push({ ...entry, act });
  })
  .undo(aliasRecorded, (state, _payload, { act }) => {
    state.aliases = state.aliases.filter(notOf(act));
  })
  .on(nameWordsAnnounced, (state, { words }) => {
    state.words = words;
  })
  .each((state) => {
    forgetGraph(state);
  });
