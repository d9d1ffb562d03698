import {
  type ConflictCase,
  type ConflictFacts,
  localDateFrom,
  type OrganisationNamed,
  type OrganisationTie,
  type Ownership,
  type PanelToDraw,
  type PoolEntry,
} from '@laureate/core';
import { numbersFrom } from '../../packages/core/src/fairness/assignment/testing/generated.ts';
import { shippedNameWords } from '../../packages/core/src/testing/conflicting.ts';

/** Days on which ties of a made-up pool count. */
export const window = { since: localDateFrom('2023-01-01'), on: localDateFrom('2026-01-01') };

const words = shippedNameWords();
const sectors = ['machinery', 'food', 'chemistry', 'services', 'building', 'health'];
const casesOfPanel = 5;
const seats = 5;

/**
 * Examiners with employers before and now, applicants, owners, agents, kin and free friends of names, from a seed: as
 * many of each as the pool is large, so that what is on record grows with the pool and not with its pairs.
 */
export class MadeUpPool {
  readonly examiners: readonly string[];
  readonly cases: readonly ConflictCase[];
  readonly facts: ConflictFacts;
  readonly #next = numbersFrom(5);
  readonly #names = new Map<string, string>();

  constructor(examiners: number, cases: number) {
    this.examiners = Array.from({ length: examiners }, (_, nth) => `ex-${nth + 1}`);
    this.cases = Array.from({ length: cases }, (_, nth) => ({
      case: `O-${nth + 1}`,
      parties: [
        { party: `org-${nth + 1}`, as: 'applicant', act: `filed-${nth}` },
        { party: `agent-${nth + 1}`, as: 'signer', act: `filed-${nth}` },
      ],
    }));
    const organisations = Array.from({ length: cases + Math.ceil(examiners / 3) }, (_, nth) =>
      this.#organisation(`org-${nth + 1}`),
    );
    const ids = organisations.map(({ id }) => id);
    this.facts = {
      organisations,
      joined: new Map(),
      words,
      ties: [...this.examiners.flatMap((person) => this.#tiesOf(person, ids)), ...this.#agencies()],
      personTies: this.#kinships(),
      ownerships: ids.flatMap((id) => this.#ownershipsOf(id, ids)),
    };
  }

  /** The pool of a draw before all cases, with these cases shut to each. */
  entries(shut: ReadonlyMap<string, readonly string[]>): PoolEntry[] {
    return this.examiners.map((person) => ({
      person,
      fields: [...new Set([this.#pick(sectors), this.#pick(sectors)])],
      employer: `org-${Math.floor(this.#next() * this.examiners.length)}`,
      mayLead: this.#next() < 0.4,
      load: 0,
      notFor: shut.get(person) ?? [],
    }));
  }

  /** Panels of five members for five cases each. */
  get panels(): PanelToDraw[] {
    return Array.from({ length: Math.ceil(this.cases.length / casesOfPanel) }, (_, nth) => ({
      panel: `panel-${nth + 1}`,
      cases: this.cases.slice(nth * casesOfPanel, (nth + 1) * casesOfPanel).map((entry) => entry.case),
      size: seats,
      sectors: [sectors[nth % sectors.length] ?? ''],
    }));
  }

  #pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.#next() * from.length)] as T;
  }

  /** A name as companies have them: a place, three signs, a trade and a form. */
  #organisation(id: string): ConflictFacts['organisations'][number] {
    const signs = Object.values(words.signs);
    const stem = [this.#pick(signs), this.#pick(signs), this.#pick(signs)].join('');
    const name = [this.#pick(words.places), stem, this.#pick(words.generic), this.#pick(words.forms)].join(
      '',
    );
    this.#names.set(id, name);
    return { id, code: `code-${id}`, names: [{ name, act: `told-${id}` }], mailDomains: [] };
  }

  /** An organisation by its id, by its name in another form, or one of which nobody knows but the name. */
  #named(id: string): OrganisationNamed {
    const chance = this.#next();
    if (chance < 0.6) return { id };
    const name = this.#names.get(id) ?? '';
    return { name: chance < 0.8 ? `${name}${this.#pick(words.forms)}` : [...name].reverse().join('') };
  }

  #tiesOf(person: string, ids: readonly string[]): OrganisationTie[] {
    const tie = (kind: OrganisationTie['kind'], days: object): OrganisationTie => ({
      person,
      organisation: this.#named(this.#pick(ids)),
      kind,
      act: `${kind}-of-${person}`,
      ...days,
    });
    return [
      tie('employment', { from: localDateFrom('2020-01-01') }),
      tie('former-employment', { to: localDateFrom('2024-06-30') }),
      ...(this.#next() < 0.3 ? [tie('consultancy', { from: localDateFrom('2022-01-01') })] : []),
    ];
  }

  #agencies(): OrganisationTie[] {
    return this.cases.map((_, nth) => ({
      person: `agent-${nth + 1}`,
      organisation: { id: `org-${nth + 1}` },
      kind: 'agency',
      act: `agency-${nth}`,
    }));
  }

  #kinships(): ConflictFacts['personTies'] {
    return this.examiners
      .filter((_, nth) => nth % 20 === 0)
      .map((one) => ({
        one,
        other: `agent-${1 + Math.floor(this.#next() * this.cases.length)}`,
        kind: 'kinship' as const,
        act: `kin-of-${one}`,
      }));
  }

  #ownershipsOf(id: string, ids: readonly string[]): Ownership[] {
    const chance = this.#next();
    if (chance > 0.4) return [];
    const owner = { id: this.#pick(ids) };
    const own = { owner, owned: { id }, act: `owned-${id}` };
    return [chance < 0.25 ? { ...own, kind: 'parent' } : { ...own, kind: 'shareholding', percent: 20 }];
  }
}
