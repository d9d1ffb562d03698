import {
  byGrade,
  type ConflictFacts,
  type ConflictGrade,
  type Hop,
  type OrganisationTie,
  type PersonTie,
  type TieKind,
  weaker,
} from './conflict-facts.ts';
import { NameIndex } from './name-index.ts';
import { isInWindow, OwnershipChains, type Window } from './ownership-chains.ts';

/** Blood and money last, however long ago. */
const timeless: ReadonlySet<TieKind> = new Set<TieKind>(['kinship', 'shareholding']);
/** Ties that bind to the owners and the owned of an organisation as surely as to itself. */
const bindsWholeGroup: ReadonlySet<TieKind> = new Set<TieKind>([
  'employment',
  'former-employment',
  'shareholding',
  'agency',
]);

/** A way from a person to a party. */
export interface Way {
  readonly grade: ConflictGrade;
  readonly ground: TieKind;
  readonly hops: readonly Hop[];
}

/** A way with the record of a tie that opens it. */
interface Route extends Way {
  readonly record: string;
}

type Routes = Map<string, Route[]>;

/** Everybody a person is tied to, each with the ways there; and ties whose words are too unclear to lead anywhere. */
export interface Reach {
  readonly parties: ReadonlyMap<string, readonly Way[]>;
  readonly unclear: readonly Way[];
}

/** The ways of a path as one text: the same as long as the same acts tell it. Finds that rest on it are bound to it. */
export const traceOf = (hops: readonly Hop[]): string =>
  hops.map(({ kind, to, act }) => `${kind}>${to.includes(':') ? '' : to}@${act}`).join(' ');

const byWay = (one: Way, other: Way): number => {
  const [a, b] = [traceOf(one.hops), traceOf(other.hops)];
  const bySteps = byGrade(one.grade, other.grade) || one.hops.length - other.hops.length;
  return bySteps || (a < b ? -1 : Number(a > b));
};

function isTied(tie: OrganisationTie | PersonTie, window: Window): boolean {
  if (tie.from !== undefined && tie.from > window.on) return false;
  return timeless.has(tie.kind) || isInWindow(tie, window);
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/**
 * Persons, organisations and what ties them, indexed once: by id, code, name and mail domain, never pair by pair. The
 * facts are read as they are looked for, and have to stay as they are as long as the graph is used.
 * Walks go over a person's own ties, so that what is far away costs nothing.
 */
export class ConflictGraph {
  readonly words: string | undefined;
  readonly #facts: ConflictFacts;
  #names: NameIndex | undefined;
  #ownership: OwnershipChains | undefined;
  readonly #ties = new Map<string, OrganisationTie[]>();
  readonly #personTies = new Map<string, PersonTie[]>();

  constructor(facts: ConflictFacts) {
    this.words = facts.words?.id;
    this.#facts = facts;
    for (const tie of facts.ties) pushTo(this.#ties, this.identity(tie.person), tie);
    for (const tie of facts.personTies)
      for (const end of new Set([tie.one, tie.other])) pushTo(this.#personTies, this.identity(end), tie);
  }

  /** Names and chains are read when somebody who is tied to an organisation is looked for: most are tied to none. */
  get #index(): NameIndex {
    this.#names ??= new NameIndex(this.#facts);
    return this.#names;
  }

  get #chains(): OwnershipChains {
    this.#ownership ??= new OwnershipChains(this.#facts, this.#index);
    return this.#ownership;
  }

  /** The id that stands for a party now. */
  identity(id: string): string {
    return this.#facts.joined.get(id) ?? id;
  }

  /** Everybody a person is tied to on a day; for each recorded tie the surest and then the shortest way to each party. */
  reachOf(person: string, window: Window): Reach {
    const ways: Routes = new Map();
    const unclear: Way[] = [];
    const self = this.identity(person);
    for (const tie of this.#ties.get(self) ?? []) this.#follow(tie, window, ways, unclear);
    for (const tie of this.#personTies.get(self) ?? []) this.#followPerson(self, tie, window, ways);
    const parties = new Map([...ways].map(([to, list]) => [to, bestOfEach(list)]));
    return { parties, unclear: unclear.sort(byWay) };
  }

  #follow(tie: OrganisationTie, window: Window, ways: Routes, unclear: Way[]): void {
    if (!isTied(tie, window)) return;
    const { kind, act, organisation } = tie;
    const record = `${kind} ${act} ${organisation.id ?? organisation.code ?? organisation.name ?? ''}`;
    const days = { since: tie.from, until: tie.to };
    if (this.#index.isUnclear(organisation)) {
      const hop = { ...days, kind, to: `name:${organisation.name ?? ''}`, act };
      unclear.push({
        grade: 'cannot-check',
        ground: kind,
        hops: [hop, { kind: 'unclear-name', to: hop.to, act }],
      });
    }
    for (const meant of this.#index.meant(organisation)) {
      const first: Hop = { ...days, kind, to: meant.node, act };
      const hops = [first, ...meant.hops];
      pushTo(ways, meant.node, { record, grade: meant.grade, ground: kind, hops });
      for (const chain of this.#chains.from(meant.node, window)) {
        const cap = bindsWholeGroup.has(kind) ? 'certain' : 'suspected';
        const grade = weaker(weaker(meant.grade, chain.grade), cap);
        pushTo(ways, chain.node, { record, grade, ground: kind, hops: [...hops, ...chain.hops] });
      }
    }
  }

  #followPerson(self: string, tie: PersonTie, window: Window, ways: Routes): void {
    if (!isTied(tie, window)) return;
    const [one, other] = [this.identity(tie.one), this.identity(tie.other)];
    const near = one === self ? other : one;
    if (near === self) return;
    const { kind, act } = tie;
    const hop: Hop = { kind, to: near, act, since: tie.from, until: tie.to };
    const grade = kind === 'shared-panel' ? 'suspected' : 'certain';
    pushTo(ways, near, { record: act, grade, ground: kind, hops: [hop] });
    if (kind !== 'kinship') return;
    for (const next of this.#ties.get(near) ?? []) {
      if (!isTied(next, window)) continue;
      for (const meant of this.#index.meant(next.organisation)) {
        const step: Hop = {
          kind: next.kind,
          to: meant.node,
          act: next.act,
          since: next.from,
          until: next.to,
        };
        const record = `${act} ${next.act} ${meant.node}`;
        pushTo(ways, meant.node, {
          record,
          grade: 'suspected',
          ground: kind,
          hops: [hop, step, ...meant.hops],
        });
      }
    }
  }
}

/** Of the ways that one record opens to one party only the best is told. */
function bestOfEach(ways: readonly Route[]): Way[] {
  const best = new Map<string, Way>();
  for (const { record, ...way } of ways) {
    const before = best.get(record);
    if (!before || byWay(way, before) < 0) best.set(record, way);
  }
  return [...best.values()].sort(byWay);
}
