import { fromHex, toHex } from '../hex.ts';
import { MerkleFrontier } from '../merkle.ts';
import type { Hasher } from '../port.ts';
import type { BrokenLine, EventLine, HeadLine, LedgerLine, SealedLine } from '../read-ledger.ts';
import type { LedgerFault, LedgerFinding } from './report.ts';
import type { LineTrust } from './trust.ts';

/** A leaf at its place in the stream. */
export interface PlacedLeaf {
  readonly from: EventLine | SealedLine | BrokenLine;
  readonly leaf: string;
  readonly seq: number;
}

/** What stands between two heads: one act, when the file is in order. */
export interface ActOnFile {
  /** Place in the stream of its first event. */
  readonly start: number;
  readonly leaves: PlacedLeaf[];
  readonly broken: { readonly line: number; readonly seq: number }[];
  head?: HeadLine;
  /** Whether size and root of the head were computed again with the same outcome. */
  isRecomputed: boolean;
}

/** A stream's lines cut into acts, and what its heads disagree with. */
export interface StreamOnFile {
  readonly acts: readonly ActOnFile[];
  readonly found: readonly LedgerFinding<LedgerFault>[];
}

/**
 * Follows one stream head by head and computes each root again (RFC 9162 2.1). After a change that cannot be
 * undone in mind the later roots stay unknown instead of being called wrong one after the other.
 */
export function followStream(hasher: Hasher, trust: LineTrust, lines: readonly LedgerLine[]): StreamOnFile {
  const walk = new StreamWalk(hasher, trust);
  for (const line of lines) walk.take(line);
  return walk.result();
}

class StreamWalk {
  readonly #trust: LineTrust;
  readonly #acts: ActOnFile[] = [];
  readonly #found: LedgerFinding<LedgerFault>[] = [];
  #frontier: MerkleFrontier;
  /** Leaves not yet under a root that was computed again. */
  #pending: PlacedLeaf[] = [];
  #pendingBroken = false;
  #act: ActOnFile;
  #count = 0;
  #isLost = false;

  constructor(hasher: Hasher, trust: LineTrust) {
    this.#trust = trust;
    this.#frontier = new MerkleFrontier(hasher);
    this.#act = this.#openAct();
  }

  take(line: LedgerLine): void {
    if (line.kind === 'head') this.#takeHead(line);
    else this.#takeLeaves(line);
  }

  #takeLeaves(line: EventLine | SealedLine | BrokenLine): void {
    if (line.kind === 'broken') {
      this.#act.broken.push({ line: line.line, seq: this.#count });
      this.#pendingBroken = true;
    }
    const leaves = line.kind === 'broken' ? line.leaves : [line.leaf];
    for (const leaf of leaves) {
      const placed = { from: line, leaf, seq: this.#count };
      this.#act.leaves.push(placed);
      this.#pending.push(placed);
      this.#count += 1;
    }
  }

  result(): StreamOnFile {
    const isEmpty = this.#act.leaves.length === 0 && this.#act.broken.length === 0;
    return { acts: isEmpty ? this.#acts : [...this.#acts, this.#act], found: this.#found };
  }

  #openAct(): ActOnFile {
    return { start: this.#count, leaves: [], broken: [], isRecomputed: false };
  }

  #takeHead(at: HeadLine): void {
    this.#act.head = at;
    this.#act.isRecomputed = !this.#isLost && this.#adopt(at);
    this.#acts.push(this.#act);
    if (!this.#act.isRecomputed && this.#trust.isTrusted(at)) this.#lose(at);
    this.#act = this.#openAct();
  }

  /** Puts the pending leaves under the head, as stated or as recomputed, if its root comes out. */
  #adopt(at: HeadLine): boolean {
    const taken = at.head.size - this.#frontier.size;
    if (taken < 0 || taken > this.#pending.length) return false;
    const covered = this.#pending.slice(0, taken);
    const { differing } = this.#trust;
    const frontier =
      this.#grown(covered, ({ leaf }) => leaf, at.head.root) ??
      this.#grown(covered, ({ from, leaf }) => differing.get(from.line) ?? leaf, at.head.root);
    if (!frontier) return false;
    if (taken < this.#pending.length) this.#findSize(at);
    this.#frontier = frontier;
    this.#pending = this.#pending.slice(taken);
    this.#pendingBroken = false;
    return true;
  }

  #grown(
    covered: readonly PlacedLeaf[],
    leafOf: (placed: PlacedLeaf) => string,
    root: string,
  ): MerkleFrontier | undefined {
    const frontier = this.#frontier.copy();
    for (const placed of covered) frontier.append(fromHex(leafOf(placed)));
    return toHex(frontier.root()) === root ? frontier : undefined;
  }

  /** A trusted head that does not come out: something before it was changed, and the tree cannot go on. */
  #lose(at: HeadLine): void {
    if (!this.#isLost && !this.#isExplained()) this.#findDifference(at);
    this.#isLost = true;
    this.#pending = [];
    this.#pendingBroken = false;
    this.#count = at.head.size;
  }

  #isExplained(): boolean {
    return this.#pendingBroken || this.#pending.some(({ from }) => this.#trust.differing.has(from.line));
  }

  #findDifference(at: HeadLine): void {
    if (at.head.size !== this.#count) this.#findSize(at);
    else if (!this.#trust.isKeyFitting || this.#pending.length === 0) {
      this.#found.push({ line: at.line, seq: at.head.size - 1, what: 'root-differs' });
    } else this.#findCandidates(at);
  }

  /** The root tells that a leaf of the act was changed, but not which: every one is named. */
  #findCandidates(at: HeadLine): void {
    for (const { from, seq } of this.#pending) {
      this.#found.push({ line: from.line, seq, what: 'leaf-changed-in-act', facts: { headLine: at.line } });
    }
  }

  #findSize(at: HeadLine): void {
    const facts = { stated: at.head.size, counted: this.#count };
    const what = at.head.size > this.#count ? 'events-missing' : 'events-added';
    this.#found.push({ line: at.line, seq: Math.min(at.head.size, this.#count), what, facts });
  }
}
