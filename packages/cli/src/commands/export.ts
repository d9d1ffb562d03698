import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { offline, readRefused } from '@laureate/client';
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
import { type Answer, cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { Misuse } from '../misuse.ts';
import type { Connection } from '../online/connection.ts';
import { online, serverOptions, WantedSchema } from '../online/online-command.ts';
import { Stopped } from '../online/stopped.ts';
import { reportLines } from '../output/report-lines.ts';
import { readBytes } from '../read-file.ts';

/** Writes the public ledger of a full one, or of a city as a server publishes it. What does not verify is not exported. */
export const exportLedger = cliCommand('export', {
  args: ['[ledger]'],
  options: [
    { flags: '--visibility <visibility>', choices: ['public'] },
    { flags: '--out <file>', required: true },
    { flags: '--city <city>' },
    ...serverOptions,
  ],
  examples: [
    'export round.ledger.jsonl --visibility public --out round.public.jsonl',
    'export --city jiangcheng --server https://award.example.org --out jiangcheng.public.jsonl',
  ],
  input: z.object({
    ledger: z.string().optional(),
    visibility: z.literal('public').optional(),
    out: z.string(),
    city: z.string().optional(),
    ...WantedSchema.shape,
  }),
  run: (context, { ledger, visibility, out, city, ...wanted }) => {
    if ((ledger === undefined) === (city === undefined)) throw new Misuse('ledger-or-city');
    if (city !== undefined)
      return online(context, wanted, (connection) => exportOfCity(context, connection, city, out));
    if (visibility === undefined)
      throw new Misuse('commander.missingMandatoryOptionValue', { what: '--visibility <visibility>' });
    return exportOfFile(context, ledger ?? '', out);
  },
});

/** What a server publishes of a city, once it is seen to verify. */
async function exportOfCity(
  context: Context,
  { transport }: Connection,
  city: string,
  out: string,
): Promise<Answer> {
  const path = `/api/v1/open/${encodeURIComponent(city)}/ledger.public.jsonl`;
  const response = await transport.open({ method: 'GET', path });
  if (!response) throw new Stopped(offline);
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (!response.ok)
    throw new Stopped(readRefused(response.status, undefined, response.headers.get('retry-after')));
  const report = verifyLedger(bytes, { crypto: nodeVerifyCrypto });
  const { header, lines } = readLedger(bytes);
  if (!report.ok || header === undefined) {
    const told = [...reportLines(context, report), context.tell('export.city-not-verified', { city })];
    return { exit: 1, json: { written: null, report }, lines: told };
  }
  writeFileSync(out, bytes);
  const shown = lines.filter(({ kind }) => kind === 'event').length;
  const hidden = lines.filter(({ kind }) => kind === 'sealed').length;
  const json = { written: out, shown, hidden };
  return { exit: 0, json, lines: [context.tell('export.written', { file: out, ...json })] };
}

function exportOfFile(context: Context, ledger: string, out: string): Answer {
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
      visibility: 'public',
      publicKey: fromHex(read.header.publicKey),
      isPublic: isPublicEvent,
    }),
  );
  const events = streams.flatMap(({ entries }) => entries);
  const shown = events.filter(({ event }) => isPublicEvent(event)).length;
  const json = { written: out, shown, hidden: events.length - shown };
  return { exit: 0, json, lines: [context.tell('export.written', { file: out, ...json })] };
}

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
