import type { LocalDate } from '../../calendar/index.ts';
import type { ConflictFacts, ConflictGrade, Days, Hop, Ownership } from './conflict-facts.ts';
import { byGrade, weaker } from './conflict-facts.ts';
import type { NameIndex } from './name-index.ts';

/** Which parts of a whole count, in per cent: more than `control` is control, less than `least` is no interest. */
export interface ShareLimits {
  readonly control: number;
  readonly least: number;
}

/**
 * What is taken where a scheme says nothing: more than half is control (Company Law of the PRC, 2023, art. 265), less
 * than five per cent is no interest (Securities Law of the PRC, art. 36). Never changed: records rest on it.
 */
export const usualShares: ShareLimits = { control: 50, least: 5 };

/** Tie and chain days that count, a tie on or after `since`, begun by `on`; and the shares, the usual if left out. */
export interface Window {
  readonly since: LocalDate;
  readonly on: LocalDate;
  readonly shares?: ShareLimits | undefined;
}

/** Whether days share one with the window. */
export const isInWindow = ({ from, to }: Days, { since, on }: Window): boolean =>
  (from === undefined || from <= on) && (to === undefined || to >= since);

/** An organisation reached over chains of ownership. */
export interface Chain {
  readonly node: string;
  readonly grade: ConflictGrade;
  readonly hops: readonly Hop[];
}

/** Ten thousandths of a whole; a share of a share is rounded down. */
const WHOLE = 10_000;
const PER_CENT = WHOLE / 100;

interface Link {
  readonly days: Days;
  readonly to: string;
  /** A parent or the whole of a part: it controls whatever its share. */
  readonly isWhole: boolean;
  /** Nothing where a shareholding is recorded without its percentage. */
  readonly share: number | undefined;
  /** The way the two ends were known. */
  readonly grade: ConflictGrade;
  readonly hops: readonly Hop[];
}

interface Label {
  readonly share: number;
  readonly grade: ConflictGrade;
  readonly hops: readonly Hop[];
}

type Links = Map<string, Link[]>;

const shareOf = ({ percent, kind }: Ownership): number | undefined => {
  if (percent !== undefined) return Math.round(percent * 100);
  return kind === 'parent' ? WHOLE : undefined;
};

function add(links: Links, from: string, link: Link): void {
  const list = links.get(from);
  if (list) list.push(link);
  else links.set(from, [link]);
}

function sortAll(links: Links): void {
  const keyOf = ({ to, hops }: Link) => `${to} ${hops.map(({ kind, act }) => `${kind} ${act}`).join(' ')}`;
  for (const list of links.values()) list.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Spreads from starts over admitted links, keeping for each organisation the greatest share. Ends on cycles. */
function spread(
  starts: ReadonlyMap<string, Label>,
  links: Links,
  step: (link: Link) => number | undefined,
  least: number,
): Map<string, Label> {
  const found = new Map(starts);
  const queue = [...starts.keys()];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] ?? '';
    const label = found.get(node);
    if (!label) continue;
    for (const link of links.get(node) ?? []) {
      const factor = step(link);
      const share = factor === undefined ? 0 : Math.floor((label.share * factor) / WHOLE);
      if (share < least || share <= (found.get(link.to)?.share ?? 0)) continue;
      found.set(link.to, {
        share,
        grade: weaker(label.grade, link.grade),
        hops: [...label.hops, ...link.hops],
      });
      queue.push(link.to);
    }
  }
  return found;
}

/** Owners and owned of every organisation, and what each is chained to; each chain is found once and kept. */
export class OwnershipChains {
  readonly #owners: Links = new Map();
  readonly #owned: Links = new Map();
  readonly #index: NameIndex;
  readonly #wide: (name: string) => boolean;
  readonly #kept = new Map<string, readonly Chain[]>();
  #keptFor = '';
  /** Which sorts of link there are: a walk for a sort there is none of is left out. */
  readonly #has = { named: false, unknown: false };
  /** The smallest share on record that is not a parent's. */
  #smallest = WHOLE + 1;

  constructor(facts: ConflictFacts, index: NameIndex) {
    this.#index = index;
    const common = facts.words?.commonOwners ?? [];
    this.#wide = (name) => {
      const { whole } = index.read(name);
      return common.some((word) => whole.endsWith(word) || index.read(word).whole === whole);
    };
    const wideIds = new Set(
      facts.organisations
        .filter(({ names }) => names.some(({ name }) => this.#wide(name)))
        .map(({ id }) => index.identity(id)),
    );
    for (const ownership of facts.ownerships) this.#addOwnership(ownership, wideIds);
    for (const { id, names } of facts.organisations) this.#addParts(index.identity(id), names);
    sortAll(this.#owners);
    sortAll(this.#owned);
  }

  #addOwnership(ownership: Ownership, wideIds: ReadonlySet<string>): void {
    const { owner, owned, act, percent, from, to, kind } = ownership;
    if ([owner, owned].some(({ name }) => name !== undefined && this.#wide(name))) return;
    const share = shareOf(ownership);
    const isWhole = kind === 'parent';
    const known = { days: { from, to }, isWhole, share: isWhole ? WHOLE : share };
    for (const upper of this.#index.meant(owner)) {
      for (const lower of this.#index.meant(owned)) {
        if (upper.node === lower.node || wideIds.has(upper.node) || wideIds.has(lower.node)) continue;
        const grade = weaker(upper.grade, lower.grade);
        this.#note(grade, share, isWhole);
        const hop = { act, percent, since: from, until: to };
        const up: Hop = { kind: 'owned-by', to: upper.node, ...hop };
        const down: Hop = { kind: 'owns', to: lower.node, ...hop };
        add(this.#owners, lower.node, { ...known, to: upper.node, grade, hops: [up, ...upper.hops] });
        add(this.#owned, upper.node, { ...known, to: lower.node, grade, hops: [down, ...lower.hops] });
      }
    }
  }

  #note(grade: ConflictGrade, share: number | undefined, isWhole: boolean): void {
    if (grade !== 'certain') this.#has.named = true;
    if (share === undefined) this.#has.unknown = true;
    else if (!isWhole) this.#smallest = Math.min(this.#smallest, share);
  }

  /** A registered branch belongs to the whole its name tells of, as surely as names go. */
  #addParts(id: string, names: readonly { readonly name: string; readonly act: string }[]): void {
    for (const { name, act } of names) {
      if (!this.#index.read(name).isPart) continue;
      for (const { node } of this.#index.alike(name, (likeness) => likeness === 'part')) {
        if (node === id) continue;
        this.#has.named = true;
        const link = { days: {}, isWhole: true, share: WHOLE, grade: 'suspected' as const };
        add(this.#owners, id, { ...link, to: node, hops: [{ kind: 'part-of', to: node, act }] });
        add(this.#owned, node, { ...link, to: id, hops: [{ kind: 'has-part', to: id, act }] });
      }
    }
  }

  /**
   * Every organisation chained to one: owners of owners and owned of owned — by control for certain, by shares of at
   * least the least that counts in all suspected, where a percentage is not recorded it cannot be checked — and those under a
   * common controller, suspected. A chain through an owner as wide as a government is none.
   */
  from(node: string, window: Window): readonly Chain[] {
    const { control, least } = window.shares ?? usualShares;
    const asked = `${window.since} ${window.on} ${control} ${least}`;
    if (this.#keptFor !== asked) this.#kept.clear();
    this.#keptFor = asked;
    const kept = this.#kept.get(node);
    if (kept) return kept;
    const chains = this.#find(node, window);
    this.#kept.set(node, chains);
    return chains;
  }

  #find(node: string, window: Window): Chain[] {
    if (!this.#owners.has(node) && !this.#owned.has(node)) return [];
    const found = new Map<string, Chain>();
    const keep = (labels: ReadonlyMap<string, Label>, cap: ConflictGrade) => {
      for (const [to, { hops, grade }] of labels) {
        const chain = { node: to, grade: weaker(grade, cap), hops };
        const before = found.get(to);
        if (to !== node && (!before || byGrade(chain.grade, before.grade) < 0)) found.set(to, chain);
      }
    };
    const start = new Map<string, Label>([[node, { share: WHOLE, grade: 'certain', hops: [] }]]);
    const limits = window.shares ?? usualShares;
    const isOn = (link: Link) => isInWindow(link.days, window);
    const controls = ({ isWhole, share }: Link) =>
      isWhole || (share !== undefined && share > limits.control * PER_CENT);
    const reach = (
      starts: ReadonlyMap<string, Label>,
      links: Links,
      step: (link: Link) => number | undefined,
    ) => spread(starts, links, step, limits.least * PER_CENT);
    const control = (link: Link) => (isOn(link) && controls(link) ? WHOLE : undefined);
    const shares = (link: Link) => (isOn(link) ? link.share : undefined);
    const anything = (link: Link) => (isOn(link) ? (link.share ?? WHOLE) : undefined);
    const unclear = (link: Link) =>
      isOn(link) && (controls(link) || link.share === undefined) ? WHOLE : undefined;
    const surely = (link: Link) => (link.grade === 'certain' ? control(link) : undefined);
    const above = reach(start, this.#owners, control);
    keep(reach(start, this.#owners, surely), 'certain');
    keep(reach(start, this.#owned, surely), 'certain');
    const { named, unknown } = this.#has;
    const minority = this.#smallest <= limits.control * PER_CENT;
    if (named) {
      keep(above, 'suspected');
      keep(reach(start, this.#owned, control), 'suspected');
    }
    if (minority) {
      keep(reach(start, this.#owners, shares), 'suspected');
      keep(reach(start, this.#owned, shares), 'suspected');
    }
    if (above.size > 1) keep(reach(above, this.#owned, control), 'suspected');
    if (unknown) {
      keep(reach(start, this.#owners, anything), 'cannot-check');
      keep(reach(start, this.#owned, anything), 'cannot-check');
      keep(reach(reach(start, this.#owners, unclear), this.#owned, unclear), 'cannot-check');
    }
    return [...found.values()];
  }
}
