import { compareNames, type NameLikeness } from './compare-names.ts';
import type { ConflictFacts, ConflictGrade, Hop, OrganisationNamed } from './conflict-facts.ts';
import { domainsAbove, tellingDomain } from './mail-domain.ts';
import { nameReader, type ReadName } from './read-name.ts';

/** A node of the graph that a record's words may mean, how surely, and the step by which it was known. */
export interface Meant {
  readonly node: string;
  readonly grade: ConflictGrade;
  readonly hops: readonly Hop[];
}

interface Entry {
  readonly id: string;
  readonly read: ReadName;
  readonly act: string;
}

const hopOf: Partial<Record<NameLikeness, Hop['kind']>> = {
  same: 'same-name',
  variant: 'similar-name',
  former: 'similar-name',
  part: 'part-of',
};

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Registered organisations by code, stem of every name, and mail domain: what a record's words are looked up in. */
export class NameIndex {
  readonly #byCode = new Map<string, string>();
  readonly #byStem = new Map<string, Entry[]>();
  readonly #byDomain = new Map<string, { readonly id: string; readonly act: string }[]>();
  readonly #facts: ConflictFacts;
  readonly #read: (name: string) => ReadName;

  constructor(facts: ConflictFacts) {
    this.#facts = facts;
    this.#read = nameReader(facts.words);
    for (const organisation of facts.organisations) {
      const id = this.identity(organisation.id);
      this.#byCode.set(organisation.code, id);
      for (const { name, act } of organisation.names) this.#addName({ id, read: this.#read(name), act });
      for (const { domain, act } of organisation.mailDomains) {
        const telling = tellingDomain(domain, facts.words?.mailDomains);
        if (telling !== undefined) pushTo(this.#byDomain, telling, { id, act });
      }
    }
  }

  #addName(entry: Entry): void {
    for (const stem of new Set([entry.read.stem, ...entry.read.otherStems]))
      pushTo(this.#byStem, stem, entry);
  }

  /** The id that stands for a party now. */
  identity(id: string): string {
    return this.#facts.joined.get(id) ?? id;
  }

  read(name: string): ReadName {
    return this.#read(name);
  }

  /** Registered organisations whose name is like this one, each once, by its likest and earliest name. */
  alike(name: string, wanted: (likeness: NameLikeness) => boolean): Meant[] {
    const read = this.#read(name);
    const found = new Map<string, Meant>();
    for (const stem of new Set([read.stem, ...read.otherStems])) {
      for (const { id, read: other, act } of this.#byStem.get(stem) ?? []) {
        const likeness = compareNames(read, other);
        const kind = hopOf[likeness];
        if (!kind || !wanted(likeness) || (found.has(id) && likeness !== 'same')) continue;
        if (found.get(id)?.hops[0]?.kind === 'same-name') continue;
        found.set(id, { node: id, grade: 'suspected', hops: [{ kind, to: id, act }] });
      }
    }
    return [...found.values()];
  }

  /** Whether a name alone says too little to be compared with any. */
  isUnclear({ id, code, name }: OrganisationNamed): boolean {
    if (id !== undefined || code !== undefined || name === undefined) return false;
    const read = this.#read(name);
    return read.isGeneric && read.places.length === 0;
  }

  #byMail({ mailDomain }: OrganisationNamed): Meant[] {
    const telling =
      mailDomain === undefined ? undefined : tellingDomain(mailDomain, this.#facts.words?.mailDomains);
    if (telling === undefined) return [];
    return domainsAbove(telling).flatMap((domain) =>
      (this.#byDomain.get(domain) ?? []).map(({ id, act }) => ({
        node: id,
        grade: 'suspected' as const,
        hops: [{ kind: 'mail-domain' as const, to: id, act }],
      })),
    );
  }

  /**
   * What a record's words may mean: a registered id or code for certain; a code of nobody registered only itself, and
   * the whole it is a part of by name; a name what is like it. Every name is also a node of its own.
   */
  meant(named: OrganisationNamed): Meant[] {
    const { id, code, name } = named;
    const byCode = code === undefined ? undefined : this.#byCode.get(code);
    const own = id === undefined ? byCode : this.identity(id);
    if (own !== undefined) return [{ node: own, grade: 'certain', hops: [] }];
    const mail = this.#byMail(named);
    if (code !== undefined) {
      const parts = name === undefined ? [] : this.alike(name, (likeness) => likeness === 'part');
      return [{ node: `code:${code}`, grade: 'certain', hops: [] }, ...parts, ...mail];
    }
    if (name === undefined || this.isUnclear(named)) return mail;
    const itself: Meant = { node: `name:${this.#read(name).whole}`, grade: 'suspected', hops: [] };
    const known = this.alike(name, () => true);
    const seen = new Set(known.map(({ node }) => node));
    return [itself, ...known, ...mail.filter(({ node }) => !seen.has(node))];
  }
}
