import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  fromHex,
  isPublicEvent,
  type ReadLedger,
  readLedger,
  type SignedHead,
  type StreamEntry,
  type StreamRecord,
  verifyLedger,
  writeLedger,
} from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { Misuse } from '../misuse.ts';
import { reportLines } from '../output/report-lines.ts';
import { readBytes } from '../read-file.ts';

/** Writes the public ledger of a full one. What does not verify is not exported. */
export const exportLedger = cliCommand('export', {
  args: ['<ledger>'],
  options: [
    { flags: '--visibility <visibility>', required: true, choices: ['public'] },
    { flags: '--out <file>', required: true },
  ],
  examples: ['export round.ledger.jsonl --visibility public --out round.public.jsonl'],
  input: z.object({ ledger: z.string(), visibility: z.literal('public'), out: z.string() }),
  run: (context, { ledger, visibility, out }) => {
    if (resolve(ledger) === resolve(out)) throw new Misuse('same-file', { file: ledger });
    const bytes = readBytes(ledger);
    const report = verifyLedger(bytes, { crypto: nodeVerifyCrypto });
    const read = readLedger(bytes);
    if (!report.ok || read.header === undefined) {
      const lines = [...reportLines(context, report), context.tell('export.not-verified', { file: ledger })];
      return { exit: 1, json: { written: null, report }, lines };
    }
    if (read.header.visibility !== 'full') throw new Misuse('not-full', { file: ledger });
    const streams = streamsOf(read);
    writeFileSync(
      out,
      writeLedger(streams, {
        visibility,
        publicKey: fromHex(read.header.publicKey),
        isPublic: isPublicEvent,
      }),
    );
    const events = streams.flatMap(({ entries }) => entries);
    const shown = events.filter(({ event }) => isPublicEvent(event)).length;
    const json = { written: out, shown, hidden: events.length - shown };
    return { exit: 0, json, lines: [context.tell('export.written', { file: out, ...json })] };
  },
});

/** The streams of a verified full ledger: the events before each head belong to its stream. */
function streamsOf({ header, lines }: ReadLedger): readonly StreamRecord[] {
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
