import { blindIndex, type Command, normaliseCode, type StreamRecord, takeIn } from '@laureate/core';
import fc from 'fast-check';
import { type Form, type KnownValues, wellFormed } from '../../../../core/src/testing/well-formed.ts';
import { payloadSchema } from '../openapi/act-operation.ts';

const hmac = (bytes: Uint8Array): Uint8Array => bytes.slice(0, 32);
const sealedPlace = 'vault:test/1';

/** The payload as core sees it: what the server does before deciding, without a vault. */
export function takenIn(command: Command, raw: unknown): unknown {
  return takeIn(command.payload, raw, {
    seal: () => sealedPlace,
    file: (name) => name,
    index: (code) => (normaliseCode(code) === '' ? code : `index:${blindIndex(hmac, 'other', code)}`),
  });
}

/** The payload as the command's own schema reads it; nothing when it is not of its form. */
export function readPayload(command: Command, raw: unknown): unknown {
  const parsed = command.payload.safeParse(takenIn(command, raw));
  return parsed.success ? parsed.data : undefined;
}

/** A value with plain texts and codes where a record holds references. */
function asWritten(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/^(vault|index):.*$/, 'A 123');
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asWritten(inner)]));
}

/** Payloads of the command that stand in the streams: prepared ones, and events that say just what the command said. */
function recordedPayloads(command: Command, streams: readonly StreamRecord[]): unknown[] {
  return streams
    .flatMap(({ entries }) => entries)
    .filter(({ event }) => event.command === command.name)
    .map(({ event }) => {
      const isPrepared = event.type === 'ActPrepared';
      return asWritten(isPrepared ? (event.payload as { payload: unknown }).payload : event.payload);
    })
    .filter((raw) => readPayload(command, raw) !== undefined);
}

/**
 * Payloads as people write them, of the command's form down to the rules a schema cannot say, with ids that really
 * stand in records. The same for the same seed.
 */
export function madeUpPayloads(
  command: Command,
  { known, streams }: { readonly known: KnownValues; readonly streams: readonly StreamRecord[] },
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly unknown[] {
  const form = payloadSchema(command) as Form;
  const tried = fc
    .sample(wellFormed(form, known), { seed, numRuns: count * 20 })
    .filter((raw) => readPayload(command, raw) !== undefined);
  return [...recordedPayloads(command, streams).slice(0, count / 2), ...tried].slice(0, count);
}
