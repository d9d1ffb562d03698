import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { type LedgerEvent, ledgerEventSchema, streamIdSchema } from './event.ts';
import { type SignedHead, signedHeadSchema } from './head.ts';
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
const beforeEvent = '{"event":'.length;
const afterEvent = `,"leaf":"${'0'.repeat(64)}","salt":"${'0'.repeat(32)}"}`.length;

/** Of a line that was read as one with an event, the bytes of the event's canonical JSON. */
export function eventBytesOf(line: Uint8Array): Uint8Array {
  return line.subarray(beforeEvent, line.length - afterEvent);
}

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

/** A stretch of a stream: entries from a place on, and the heads of the acts that end among them. */
export interface LedgerStretch {
  /** Place in the stream of the first entry, from 0. */
  readonly from: number;
  readonly entries: readonly StreamEntry[];
  readonly heads: readonly SignedHead[];
}

/**
 * The export of streams as JSON Lines: a header, then each stream (registries first, then rounds, otherwise
 * in the order given) with a head after each act. Every line is canonical JSON (RFC 8785) and ends in "\n",
 * so that no byte can change unseen.
 */
export function writeLedger(streams: readonly StreamRecord[], options: WriteLedgerOptions): string {
  const ordered = [...streams.filter(isRegistry), ...streams.filter((stream) => !isRegistry(stream))];
  const header = ledgerHeader(
    ordered.map(({ id, entries, heads }) => ({ id, size: entries.length, heads: heads.length })),
    options,
  );
  return header + ordered.map((stream) => streamLines(stream, options)).join('');
}

/** Whether a stream holds what outlives a round; such streams come first in an export. */
export function isRegistry(stream: { readonly id: string }): boolean {
  return stream.id.startsWith('registry/');
}

/** First line of an export; the streams are listed in the order they are written, registries first. */
export function ledgerHeader(
  streams: LedgerHeader['streams'],
  { visibility, publicKey }: Pick<WriteLedgerOptions, 'visibility' | 'publicKey'>,
): string {
  const header: LedgerHeader = {
    format: 'laureate-ledger',
    version: 1,
    visibility,
    publicKey: toHex(publicKey),
    streams,
  };
  return textLine(header);
}

/** Lines of a stretch: each event, and after the last one of an act its head. Stretches may be written one by one. */
export function stretchLines(
  { from, entries, heads }: LedgerStretch,
  { visibility, isPublic }: Pick<WriteLedgerOptions, 'visibility' | 'isPublic'>,
): string {
  const isShown = visibility === 'full' ? () => true : isPublic;
  const endings = new Map(heads.map((head) => [head.size, head]));
  const lines = entries.map((entry, at) => {
    const head = endings.get(from + at + 1);
    return textLine(lineOf(entry, isShown)) + (head ? textLine({ head }) : '');
  });
  return lines.join('');
}

function streamLines({ id, entries, heads }: StreamRecord, options: WriteLedgerOptions): string {
  if ((heads.at(-1)?.size ?? 0) !== entries.length) throw new RangeError(`${id}: events after the last head`);
  return stretchLines({ from: 0, entries, heads }, options);
}

function lineOf({ event, salt, leaf }: StreamEntry, isShown: (event: LedgerEvent) => boolean): unknown {
  return isShown(event) ? { event, salt, leaf } : { leaf };
}

const textLine = (line: unknown): string => `${canonicalJson(line)}\n`;
