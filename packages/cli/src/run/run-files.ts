import { isPublicEvent, writeLedger } from '@laureate/core';
import { type City, type CityKeys, tableFile } from '@laureate/tables';

import type { CandidateLine, RunOutcome } from './outcome.ts';

/** The files a run leaves, by their path below the folder it writes to. */
export type RunFiles = Readonly<Record<string, string>>;

/** What reasons are called: the only words of these files. */
export type SayReason = (reason: CandidateLine['reasons'][number]) => string;

function trackFiles({ tracks }: RunOutcome, sayReason: SayReason): RunFiles {
  const entries = tracks.flatMap(({ track, lines }) => [
    [
      `ranking-${track}.csv`,
      tableFile([
        ['rank', 'case', 'name', 'total'],
        ...lines.map(({ rank, case: id, name, total }) => [rank, id, name, total]),
      ]),
    ],
    [
      `candidates-${track}.csv`,
      tableFile([
        ['rank', 'case', 'name', 'total', 'grade', 'resolved', 'reasons'],
        ...lines.map((line) => [
          line.rank,
          line.case,
          line.name,
          line.total,
          line.grade,
          line.resolved,
          line.reasons.map(sayReason).join('; '),
        ]),
      ]),
    ],
  ]);
  return Object.fromEntries(entries);
}

/** Every file of a run: ledgers, signed heads, tables, the vault, and keys unless they are made up. */
export function runFiles(city: City, keys: CityKeys, outcome: RunOutcome, sayReason: SayReason): RunFiles {
  const streams = city.book.streams.map((stream) => stream.record);
  const { publicKey } = keys.crypto;
  const write = (visibility: 'full' | 'public') =>
    writeLedger(streams, { visibility, publicKey, isPublic: isPublicEvent });
  const heads = city.book.streams.flatMap(({ head }) => (head ? [head] : []));
  return {
    'ledger.jsonl': write('full'),
    'ledger.public.jsonl': write('public'),
    'head.json': `${JSON.stringify({ publicKey: Buffer.from(publicKey).toString('hex'), heads }, null, 2)}\n`,
    'vault.json': `${JSON.stringify(city.vault.toFile(), null, 1)}\n`,
    ...trackFiles(outcome, sayReason),
    ...Object.fromEntries(Object.entries(keys.files).map(([name, text]) => [`keys/${name}`, text])),
  };
}
