import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { readLedger, type SignedHead, type StreamEntry, type StreamRecord } from '@laureate/core';

/** Made-up rounds, played to their ends and kept for good, with the seed their keys come from. */
export const keptRounds = {
  jiangcheng: { ledger: 'wuhan-draft2', seed: 'jiangcheng-2026' },
  wangchuan: { ledger: 'wuhan-draft1', seed: 'wangchuan-2025' },
  lanchuan: { ledger: 'yangquan-2021', seed: 'lanchuan-2021' },
  chaoping: { ledger: 'binzhou-2018', seed: 'chaoping-2022' },
} as const;

/** A city of a kept round. */
export type KeptCity = keyof typeof keptRounds;

const folder = fileURLToPath(new URL('../../../../../examples/kept/golden/0.1.0', import.meta.url));
const read = new Map<KeptCity, readonly StreamRecord[]>();

function wholeStreams(city: KeptCity): readonly StreamRecord[] {
  const bytes = brotliDecompressSync(readFileSync(`${folder}/${keptRounds[city].ledger}.jsonl.br`));
  const { header, lines } = readLedger(bytes);
  const streams = (header?.streams ?? []).map(({ id }) => ({
    id,
    entries: [] as StreamEntry[],
    heads: [] as SignedHead[],
  }));
  let waiting: StreamEntry[] = [];
  for (const line of lines) {
    if (line.kind === 'event') waiting.push({ event: line.event, salt: line.salt, leaf: line.leaf });
    if (line.kind !== 'head') continue;
    const stream = streams.find(({ id }) => id === line.head.stream);
    stream?.entries.push(...waiting);
    stream?.heads.push(line.head);
    waiting = [];
  }
  return streams;
}

/** The streams of a city as they stood at a moment: everything done up to then. */
export function keptStreams(city: KeptCity, until = '9999'): readonly StreamRecord[] {
  const streams = read.get(city) ?? wholeStreams(city);
  read.set(city, streams);
  return streams
    .map(({ id, entries, heads }) => ({
      id,
      entries: entries.filter(({ event }) => event.at <= until),
      heads: heads.filter(({ at }) => at <= until),
    }))
    .filter(({ entries }) => entries.length > 0);
}
