import type { Instant } from '../calendar/index.ts';
import type { SchemeBundle } from '../scheme/scheme.ts';
import { type ActRow, instantOf } from './act-row.ts';
import type { RowGround } from './acts-of-row.ts';

/** Where a list of acts stands: its clock and the names of earlier acts, for another player to go on from. */
export interface PlayerMark {
  readonly now: Instant | undefined;
  readonly labels: ReadonlyMap<string, unknown>;
}

/** What came of one act: done, under an id, or refused for these kinds of reason. */
export type ActAnswer =
  | { readonly done: true; readonly act: string }
  | { readonly done: false; readonly refused: readonly { readonly kind: string }[] };

/** What came of one row: the outcome of its (last) act. */
export interface Played<O extends ActAnswer> {
  readonly row: ActRow;
  readonly outcome: O;
}

/** The refusal kinds of an outcome, sorted and without repetition; empty when the act was done. */
export function refusalKindsOf(outcome: ActAnswer): string[] {
  return outcome.done ? [] : [...new Set(outcome.refused.map(({ kind }) => kind))].sort();
}

/** Whether a row came out as it says: done, or refused for exactly the kinds it expects. */
export function isAsExpected({ row, outcome }: Played<ActAnswer>): boolean {
  if (row.expect === undefined) return outcome.done;
  return !outcome.done && refusalKindsOf(outcome).join() === [...new Set(row.expect)].sort().join();
}

/** The names a scheme's bundle brings with it; none without one. */
function namesWithin(bundle: unknown): Readonly<Record<string, string>> {
  const document = (bundle as Partial<SchemeBundle> | undefined)?.document;
  return document ? { 'scheme-id': document.id, programme: document.programme } : {};
}

/** What rows are played with. */
export interface RowNames {
  /** The round that rows are about which name no stream. */
  readonly round: string;
  /**
   * Things too long to write in a row (`@scheme`, `@workdays`; in scenarios also `@next-scheme`, the same one version
   * later), beside the names of earlier acts. With a scheme come its `@scheme-id` and `@programme`.
   */
  readonly named?: Readonly<Record<string, unknown>>;
  readonly from?: PlayerMark | undefined;
}

/** What is known while rows are played one after the other: the moment, and what names stand for. */
export class RowMemory {
  readonly #registry: string;
  readonly #round: string;
  readonly #labels: Map<string, unknown>;
  #now: Instant | undefined;

  constructor(registry: string, { round, named = {}, from }: RowNames) {
    this.#registry = registry;
    this.#round = round;
    this.#labels = new Map([
      ...Object.entries(namesWithin(named.scheme)),
      ...Object.entries(named),
      ...(from?.labels ?? []),
    ]);
    this.#now = from?.now;
  }

  get mark(): PlayerMark {
    return { now: this.#now, labels: new Map(this.#labels) };
  }

  /** What the row is read with; its own moment is the moment of later rows without one. */
  groundFor(row: ActRow): RowGround {
    if (row.on !== undefined) this.#now = instantOf(row.on);
    if (this.#now === undefined) throw new RangeError('the first row of a list of acts needs a day');
    return { registry: this.#registry, round: this.#round, now: this.#now, labels: this.#labels };
  }

  /** Keeps the act of a row that was done under the row's name. */
  keep(row: ActRow, outcome: ActAnswer): void {
    if (outcome.done && row.id !== undefined) this.#labels.set(row.id, outcome.act);
  }
}
