import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { type LedgerEvent, ledgerEventSchema, streamIdSchema } from './event.ts';
import { signedHeadSchema } from './head.ts';
import { toHex } from './hex.ts';
import type { StreamRecord } from './stream.ts';
import type { StreamEntry } from './stream-tip.ts';

/** `full` shows every event; `public` keeps of a hidden one its leaf hash alone. */
export type LedgerVisibility = 'full' | 'public';

const count = z.int().nonnegative();
const leafHex = z.string().regex(/^[0-9a-f]{64}$/);

/** First line of an export: its format and key, and of each stream the number of events and of heads. */
export const ledgerHeaderSchema = z.strictObject({
  format: z.literal('laureate-ledger'),
  version: z.literal(1),
  visibility: z.enum(['full', 'public']),
  publicKey: leafHex,
  streams: z.array(z.strictObject({ id: streamIdSchema, size: count, heads: count })).readonly(),
});
export type LedgerHeader = z.infer<typeof ledgerHeaderSchema>;

/** A line with an event, its salt and its leaf hash. */
export const eventLineSchema = z.strictObject({
  event: ledgerEventSchema,
  salt: z.string().regex(/^[0-9a-f]{32}$/),
  leaf: leafHex,
});
/** A line for a hidden event. */
export const sealedLineSchema = z.strictObject({ leaf: leafHex });
/** A line with the head of the act that ends there. */
export const headLineSchema = z.strictObject({ head: signedHeadSchema });

export interface WriteLedgerOptions {
  readonly visibility: LedgerVisibility;
  /** Ed25519 public key of the heads, 32 raw bytes. */
  readonly publicKey: Uint8Array;
  /** Which events a public export shows; not asked for a full one. */
  readonly isPublic: (event: LedgerEvent) => boolean;
}

/**
 * The export of streams as JSON Lines: a header, then each stream (registries first, then rounds, otherwise
 * in the order given) with a head after each act. Every line is canonical JSON (RFC 8785) and ends in "\n",
 * so that no byte can change unseen.
 */
export function writeLedger(streams: readonly StreamRecord[], options: WriteLedgerOptions): string {
  const ordered = [...streams.filter(isRegistry), ...streams.filter((stream) => !isRegistry(stream))];
  const isShown = options.visibility === 'full' ? () => true : options.isPublic;
  const lines = [headerOf(ordered, options), ...ordered.flatMap((stream) => linesOf(stream, isShown))];
  return lines.map((line) => `${canonicalJson(line)}\n`).join('');
}

/** Whether a stream holds what outlives a round; such streams come first in an export. */
export function isRegistry(stream: { readonly id: string }): boolean {
  return stream.id.startsWith('registry/');
}

function headerOf(streams: readonly StreamRecord[], options: WriteLedgerOptions): LedgerHeader {
  return {
    format: 'laureate-ledger',
    version: 1,
    visibility: options.visibility,
    publicKey: toHex(options.publicKey),
    streams: streams.map(({ id, entries, heads }) => ({ id, size: entries.length, heads: heads.length })),
  };
}

function linesOf(stream: StreamRecord, isShown: (event: LedgerEvent) => boolean): unknown[] {
  const lines: unknown[] = [];
  let written = 0;
  for (const head of stream.heads) {
    for (const entry of stream.entries.slice(written, head.size)) lines.push(lineOf(entry, isShown));
    lines.push({ head });
    written = head.size;
  }
  if (written !== stream.entries.length) throw new RangeError(`${stream.id}: events after the last head`);
  return lines;
}

function lineOf({ event, salt, leaf }: StreamEntry, isShown: (event: LedgerEvent) => boolean): unknown {
  return isShown(event) ? { event, salt, leaf } : { leaf };
}
