import type { z } from 'zod';
import { isCanonicalText } from './canonical-json.ts';
import type { LedgerEvent } from './event.ts';
import type { SignedHead } from './head.ts';
import {
  eventLineSchema,
  headLineSchema,
  type LedgerHeader,
  ledgerHeaderSchema,
  sealedLineSchema,
} from './ledger-file.ts';

/** What is wrong with the bytes of a line. */
export type LineProblem =
  | 'not-utf8'
  | 'not-json'
  | 'not-canonical'
  | 'not-a-ledger-line'
  | 'empty-line'
  | 'no-newline-at-end'
  | 'no-header';

export interface EventLine {
  readonly kind: 'event';
  readonly line: number;
  readonly event: LedgerEvent;
  readonly salt: string;
  readonly leaf: string;
}
export interface SealedLine {
  readonly kind: 'sealed';
  readonly line: number;
  readonly leaf: string;
}
export interface HeadLine {
  readonly kind: 'head';
  readonly line: number;
  readonly head: SignedHead;
}
/** A line that cannot be trusted; what can still be made out keeps the tree and the streams apart. */
export interface BrokenLine {
  readonly kind: 'broken';
  readonly line: number;
  readonly leaves: readonly string[];
  /** Set when the line looks like a head, with what of it can be read. */
  readonly head?: { readonly stream?: string; readonly size?: number };
}
/** One line after the header; `line` counts from 1 with the header. */
export type LedgerLine = EventLine | SealedLine | HeadLine | BrokenLine;

export interface LocatedProblem {
  readonly line: number;
  readonly what: LineProblem;
}

/** A ledger file taken apart; the header is missing when its line is broken. */
export interface ReadLedger {
  readonly header?: LedgerHeader;
  readonly lines: readonly LedgerLine[];
  /** The bytes of every line, the header's first, as they stand in the file. */
  readonly raws: readonly Uint8Array[];
  readonly problems: readonly LocatedProblem[];
  readonly lineCount: number;
}

/**
 * Takes an export apart, strictly: UTF-8 without repair, each line canonical JSON of a known shape, exactly
 * one "\n" at the end. Never throws: everything wrong is a problem with its line number (from 1).
 */
export function readLedger(file: Uint8Array | string): ReadLedger {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const raws = splitLines(bytes);
  const problems: LocatedProblem[] = [];
  const parsed = raws.map((raw, at) => readLine(raw, at + 1, problems));
  if (bytes.at(-1) !== newline) problems.push({ line: raws.length, what: 'no-newline-at-end' });
  const lines = parsed.filter((line) => line.kind !== 'header');
  const [first] = parsed;
  if (first?.kind === 'header')
    return { header: first.header, lines, raws, problems, lineCount: raws.length };
  if (!problems.some(({ line }) => line === 1)) problems.unshift({ line: 1, what: 'no-header' });
  return { lines, raws, problems, lineCount: raws.length };
}

const newline = 0x0a;

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  if (start < bytes.length || lines.length === 0) lines.push(bytes.subarray(start));
  return lines;
}

type ParsedLine =
  | LedgerLine
  | { readonly kind: 'header'; readonly line: number; readonly header: LedgerHeader };

function readLine(raw: Uint8Array, line: number, problems: LocatedProblem[]): ParsedLine {
  const read = parseCanonical(raw);
  const shaped = 'value' in read ? shapeOf(read.value, line) : undefined;
  if (shaped) return shaped;
  problems.push({ line, what: 'value' in read ? 'not-a-ledger-line' : read.problem });
  return brokenLine(raw, line);
}

function parseCanonical(raw: Uint8Array): { value: unknown } | { problem: LineProblem } {
  if (raw.length === 0) return { problem: 'empty-line' };
  const text = decodeStrictly(raw);
  if (text === undefined) return { problem: 'not-utf8' };
  const parsed = attempt(() => ({ value: JSON.parse(text) as unknown }));
  if (!parsed) return { problem: 'not-json' };
  return attempt(() => isCanonicalText(text, parsed.value)) ? parsed : { problem: 'not-canonical' };
}

const strictly = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function decodeStrictly(raw: Uint8Array): string | undefined {
  return attempt(() => strictly.decode(raw));
}

/** Foreign input may throw anywhere inside a parser; here that only means "not readable". */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function shapeOf(value: unknown, line: number): ParsedLine | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (line === 1) {
    const header = matching(ledgerHeaderSchema, value);
    return header && { kind: 'header', line, header };
  }
  if ('event' in value) {
    const read = matching(eventLineSchema, value);
    return read && { kind: 'event', line, ...read };
  }
  if ('head' in value) {
    const read = matching(headLineSchema, value);
    return read && { kind: 'head', line, ...read };
  }
  const read = matching(sealedLineSchema, value);
  return read && { kind: 'sealed', line, ...read };
}

function matching<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}

function brokenLine(raw: Uint8Array, line: number): BrokenLine {
  const text = new TextDecoder().decode(raw);
  const leaves = Array.from(text.matchAll(/"leaf":"([0-9a-f]{64})"/g), (match) => match[1] ?? '');
  if (leaves.length > 0 || !/"signature":|"root":/.test(text)) return { kind: 'broken', line, leaves };
  const stream = /"stream":"([^"]+)"/.exec(text)?.[1];
  const size = /"size":([1-9]\d*)/.exec(text)?.[1];
  const head = { ...(stream && { stream }), ...(size && { size: Number(size) }) };
  return { kind: 'broken', line, leaves, head };
}
