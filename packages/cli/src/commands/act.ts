import { isRefusedReply, performAny, type StreamId } from '@laureate/client';
import { commands } from '@laureate/core';
import { z } from 'zod';
import type { Answer } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { DaySchema } from '../day.ts';
import { Misuse } from '../misuse.ts';
import { articleLabels } from '../online/article-labels.ts';
import { onlineCommand } from '../online/online-command.ts';
import { readJson, readJsonFile } from '../online/read-json.ts';
import { refusedAnswer } from '../online/refused-answer.ts';
import { kindOfStream, streamFrom } from '../online/stream-text.ts';
import { table } from '../output/table.ts';

const InputSchema = z.object({
  command: z.string(),
  stream: z.string().transform(streamFrom),
  payload: z.string().optional(),
  role: z.string().optional(),
  body: z.string().optional(),
  dryRun: z.boolean().optional(),
  prepare: z.boolean().optional(),
  prepared: z.string().optional(),
  paper: DaySchema.optional(),
  evidence: z.array(z.string()).optional(),
  idempotencyKey: z.string().optional(),
  seen: z.string().optional(),
  seenQuery: z.string().optional(),
  tag: z.string().optional(),
});
type Input = z.infer<typeof InputSchema>;

/** Performs one act on a stream of a running server, as whoever is signed in. */
export const act = onlineCommand('act', {
  args: ['<command>'],
  options: [
    { flags: '--stream <stream>', required: true },
    { flags: '--payload <file>' },
    { flags: '--role <role>' },
    { flags: '--body <body>' },
    { flags: '--dry-run' },
    { flags: '--prepare' },
    { flags: '--prepared <act>' },
    { flags: '--paper <day>' },
    { flags: '--evidence <files...>' },
    { flags: '--idempotency-key <key>' },
    { flags: '--seen <view>' },
    { flags: '--seen-query <json>' },
    { flags: '--tag <tag>' },
  ],
  examples: [
    'act draw-up-ranking --stream round/jiangcheng:jc-2026 --payload ranking.json --dry-run',
    'act rescind --stream round/jiangcheng:jc-2026 --prepared round/jc-2026#812 --role office',
  ],
  input: InputSchema,
  run: async (context, input, connection) => {
    checkCommand(input);
    const { transport } = connection;
    const payload = await payloadOf(context, input);
    const reply = await performAny(transport, input.stream, input.command, payload, optionsOf(input));
    if (!isRefusedReply(reply)) return done(context, input, reply.value);
    const isCited = reply.refused.refusals.some(({ cites }) => cites.length > 0);
    const labels = isCited ? await articleLabels(context, transport, input.stream) : undefined;
    return refusedAnswer(context, connection, reply.refused, labels);
  },
});

function checkCommand({ command: name, stream }: Input): void {
  const command = commands.get(name);
  if (!command) throw new Misuse('no-such-act', { name });
  if (command.stream !== kindOfStream(stream))
    throw new Misuse('other-stream', { name, kind: command.stream });
}

/** What was prepared is performed as it is; else the payload is what the file says, or empty. */
async function payloadOf({ surroundings }: Context, { payload, prepared }: Input): Promise<unknown> {
  if (payload === '-') return readJson(await surroundings.readAll(), '-');
  if (payload !== undefined) return readJsonFile(payload);
  return prepared === undefined ? {} : undefined;
}

function optionsOf(input: Input) {
  const {
    role,
    body,
    dryRun,
    prepare,
    prepared,
    paper,
    evidence = [],
    idempotencyKey,
    seen,
    seenQuery,
    tag,
  } = input;
  if ((seen === undefined) !== (tag === undefined)) throw new Misuse('seen-with-tag');
  return {
    hat: { ...(role ? { role } : {}), ...(body ? { body } : {}) },
    mode: prepare ? ('prepare' as const) : ('perform' as const),
    ...(prepared ? { prepared } : {}),
    ...(dryRun ? { dryRun } : {}),
    ...(paper ? { paper: { effectiveOn: paper, evidence } } : {}),
    ...(idempotencyKey ? { key: idempotencyKey } : {}),
    ...(seen && tag ? { seen: { view: seen, query: readJson(seenQuery ?? '{}', '--seen-query') }, tag } : {}),
  };
}

interface Done {
  readonly act: string;
  readonly at: string;
  readonly events: readonly { readonly stream: string; readonly type: string; readonly seq: number }[];
}

function done({ tell, word }: Context, input: Input, { act: id, at, events }: Done): Answer {
  const { command, dryRun, prepare, stream } = input;
  const how = dryRun ? 'tried' : prepare ? 'prepared' : 'done';
  const rows = events.map((event) => [
    String(event.seq),
    word('events', event.type),
    event.type,
    event.stream,
  ]);
  return {
    exit: 0,
    json: { act: id, at, events, dryRun: dryRun === true },
    lines: [
      tell(`act.told-${how}`, { command, act: id, at, ...streamFact(stream) }),
      ...table([tell('column.seq'), tell('column.event'), tell('column.type'), tell('column.stream')], rows),
      ...(how === 'prepared'
        ? [tell('act.told-next', { name: command, act: id, ...streamFact(stream) })]
        : []),
    ],
  };
}

const streamFact = (stream: StreamId) => ({ stream });
