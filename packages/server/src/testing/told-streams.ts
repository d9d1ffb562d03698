import { type DecidedEvent, LedgerStream } from '@laureate/core';
import { type AppendedRows, appendRows } from '../store/append.ts';
import type { Store } from '../store/store.ts';
import { testCrypto } from './town.ts';

type Told = DecidedEvent & { readonly person?: string; readonly command?: string };

/** Streams of told events, as if each had been an act of its own: a history that a test begins with. */
export async function tellStreams(
  store: Store,
  jurisdiction: string,
  streams: Readonly<Record<string, readonly Told[]>>,
): Promise<void> {
  const told = Object.entries(streams).flatMap(([stream, drafts]): AppendedRows[] => {
    const record = LedgerStream.create(stream, testCrypto);
    return drafts.map(({ type, v, payload, person = 'teller', command = 'told' }) => {
      const fromSeq = record.size;
      const draft = { type, v, payload: plain(payload), command, by: { person, role: 'office' } };
      const { entries, head } = record.append([draft], {
        at: '2026-01-01T00:00:00.000Z',
        crypto: testCrypto,
      });
      return { jurisdiction, stream, fromSeq, entries, heads: [head] };
    });
  });
  await store.transact((db) => appendRows(db, told, 0));
}

/** Without what was left undefined. */
function plain(payload: unknown): unknown {
  return JSON.parse(JSON.stringify(payload));
}
