import type { LedgerVisibility } from '../ledger-file.ts';
import type { Hasher } from '../port.ts';
import type { EventLine, HeadLine, SealedLine } from '../read-ledger.ts';

/**
 * `recomputed`: done again from this file, same outcome. `sealed`: unchanged under the signed heads, but not
 * recomputable from this file. `absent`: the file lacks what is needed. `wrong`: see what was found.
 */
export type CheckOutcome = 'recomputed' | 'sealed' | 'absent' | 'wrong';

/** The checks of the ledger itself; recomputations add their own names. */
export const ledgerChecks = [
  'bytes',
  'order',
  'visibility',
  'leaves',
  'signatures',
  'heads',
  'act-boundaries',
  'times',
  'end',
  'expected-heads',
] as const;
export type LedgerCheck = (typeof ledgerChecks)[number];

/** What the ledger's own checks can find; words for them are in the locales. */
export const ledgerFaults = [
  'not-utf8',
  'not-json',
  'not-canonical',
  'not-a-ledger-line',
  'empty-line',
  'no-newline-at-end',
  'no-header',
  'stream-listed-twice',
  'registry-after-round',
  'stream-id-differs',
  'stream-missing',
  'line-repeated',
  'head-of-other-stream',
  'event-hidden-in-full-export',
  'leaf-differs',
  'public-key-fits-no-head',
  'public-key-unexpected',
  'signature-wrong',
  'events-missing',
  'events-added',
  'root-differs',
  'leaf-changed-in-act',
  'head-missing',
  'act-differs',
  'time-goes-back',
  'no-head-at-end',
  'header-size-differs',
  'header-heads-differ',
  'expected-stream-absent',
  'events-deleted-after',
  'expected-root-differs',
] as const;
export type LedgerFault = (typeof ledgerFaults)[number];

/** One thing found, with its place: line from 1, stream, place in the stream from 0, event type. */
export interface LedgerFinding<W extends string = string> {
  readonly line: number;
  readonly what: W;
  readonly stream?: string;
  readonly seq?: number;
  readonly type?: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The outcome of one check over `count` things; a check may have one row per outcome. */
export interface CheckResult {
  readonly check: string;
  readonly result: CheckOutcome;
  readonly count: number;
  readonly found: readonly LedgerFinding[];
}

export interface LedgerReport {
  /** True when nothing at all was found. */
  readonly ok: boolean;
  readonly visibility?: LedgerVisibility;
  readonly checks: readonly CheckResult[];
}

/** A stream of a verified file, for recomputations: what is hidden has a leaf only. */
export interface VerifiedStream {
  readonly id: string;
  readonly entries: readonly ((EventLine | SealedLine) & { readonly seq: number })[];
  readonly heads: readonly HeadLine[];
}

/** A recomputation of the domain (terms, rankings); runs only on a ledger that is itself in order. */
export interface Recompute {
  readonly name: string;
  check(streams: readonly VerifiedStream[], hasher: Hasher): CheckResult | readonly CheckResult[];
}
