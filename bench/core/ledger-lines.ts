import { hash } from 'node:crypto';
import {
  type LedgerEvent,
  type RegistryState,
  type RoundState,
  registryFold,
  roundFold,
} from '@laureate/core';

const newline = 0x0a;

function* linesOf(bytes: Uint8Array): Generator<Buffer> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let start = 0, end = 0; start < buffer.length; start = end + 1) {
    end = buffer.indexOf(newline, start);
    yield buffer.subarray(start, end);
  }
}

/** What everything is compared with: each line of an export decoded, parsed and hashed, and nothing done with it. */
export function parseAndHash(bytes: Uint8Array): void {
  for (const line of linesOf(bytes)) {
    JSON.parse(line.toString('utf8'));
    hash('sha256', line, 'buffer');
  }
}

/** Folded streams of an export. */
export interface FoldedTown {
  readonly registry: RegistryState;
  readonly rounds: ReadonlyMap<string, RoundState>;
}

/**
 * Folds an export: each line decoded and parsed, heads too, and each event folded into its stream's state. Nothing is
 * checked, as when a server goes on with streams that it kept.
 */
export function foldLines(bytes: Uint8Array): FoldedTown {
  const registry = registryFold.initial();
  const rounds = new Map<string, RoundState>();
  for (const line of linesOf(bytes)) {
    const { event } = JSON.parse(line.toString('utf8')) as { readonly event?: LedgerEvent };
    if (!event) continue;
    const stream = event.act.slice(0, event.act.indexOf('#'));
    if (stream.startsWith('registry/')) {
      registryFold.evolve(registry, event);
      continue;
    }
    let state = rounds.get(stream);
    if (!state) {
      state = roundFold.initial();
      rounds.set(stream, state);
    }
    roundFold.evolve(state, event);
  }
  return { registry, rounds };
}
