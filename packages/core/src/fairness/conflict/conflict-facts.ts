import type { LocalDate } from '../../calendar/index.ts';
import type { NameWords } from './name-words.ts';

/** How a person stands to an organisation or to another person. */
export const tieKinds = [
  'employment',
  'former-employment',
  'consultancy',
  'training',
  'shared-project',
  'shareholding',
  'kinship',
  'agency',
  'shared-panel',
] as const;
export type TieKind = (typeof tieKinds)[number];

/** Days from–to, both included; open where one is left out. */
export interface Days {
  readonly from?: LocalDate | undefined;
  readonly to?: LocalDate | undefined;
}

/**
 * An organisation as a record names it: by its registered id, else by the keyed index of its credit code (GB 32100),
 * else by name, with a mail domain where one is known. A code wins over a name.
 */
export interface OrganisationNamed {
  readonly id?: string | undefined;
  readonly code?: string | undefined;
  readonly name?: string | undefined;
  readonly mailDomain?: string | undefined;
}

/** A registered organisation: every name it has or had and every mail domain, each with the act that told it. */
export interface KnownOrganisation {
  readonly id: string;
  readonly code: string;
  readonly names: readonly { readonly name: string; readonly act: string }[];
  readonly mailDomains: readonly { readonly domain: string; readonly act: string }[];
}

export interface OrganisationTie extends Days {
  readonly person: string;
  readonly organisation: OrganisationNamed;
  readonly kind: TieKind;
  readonly act: string;
}

export interface PersonTie extends Days {
  readonly one: string;
  readonly other: string;
  readonly kind: TieKind;
  readonly act: string;
}

/** Who owns a part of an organisation: `percent` 0–100 where known; `parent` controls it whatever the percentage. */
export interface Ownership extends Days {
  readonly owner: OrganisationNamed;
  readonly owned: OrganisationNamed;
  readonly kind: 'parent' | 'shareholding';
  readonly percent?: number | undefined;
  readonly act: string;
}

/** Everything conflicts are found from. `joined`: id → the id that stands for it now, for persons and organisations. */
export interface ConflictFacts {
  readonly organisations: readonly KnownOrganisation[];
  readonly joined: ReadonlyMap<string, string>;
  readonly ties: readonly OrganisationTie[];
  readonly personTies: readonly PersonTie[];
  readonly ownerships: readonly Ownership[];
  readonly words?: NameWords | undefined;
}

/** How sure a conflict is. `cannot-check`: a record that may hold one says too little to tell. */
export type ConflictGrade = 'certain' | 'suspected' | 'cannot-check';

/** One step of the way from a person to a case, with the act it is known from. */
export interface Hop {
  readonly kind:
    | TieKind
    | 'owns'
    | 'owned-by'
    | 'part-of'
    | 'has-part'
    | 'same-name'
    | 'similar-name'
    | 'mail-domain'
    | 'unclear-name'
    | 'employer'
    | 'headed'
    | 'signer';
  /** Where the step leads: an id, or the name of an organisation that is not registered. */
  readonly to: string;
  readonly act: string;
  readonly since?: LocalDate | undefined;
  readonly until?: LocalDate | undefined;
  readonly percent?: number | undefined;
}

const strength: readonly ConflictGrade[] = ['certain', 'suspected', 'cannot-check'];

/** Orders grades, the surest first. */
export const byGrade = (one: ConflictGrade, other: ConflictGrade): number =>
  strength.indexOf(one) - strength.indexOf(other);

/** The less sure of two grades: a way is as sure as its weakest step. */
export const weaker = (one: ConflictGrade, other: ConflictGrade): ConflictGrade =>
  byGrade(one, other) >= 0 ? one : other;
