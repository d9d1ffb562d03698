import {
  isRefusedReply,
  look,
  type PreparedAct,
  readHats,
  readPrepared,
  registryOf,
  roundOf,
  type StreamId,
  type Transport,
} from '@laureate/client';
import { type Command, commands, type Role, type StageId } from '@laureate/core';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { whoIsIn } from '../online/connection.ts';
import { onlineCommand } from '../online/online-command.ts';
import { orStop } from '../online/stopped.ts';

/** What of a stream is the person's now. */
interface Waiting {
  readonly stream: StreamId;
  readonly open: readonly StageId[];
  readonly prepared: readonly PreparedAct[];
  /** Acts of a stage that is open, for a role the person has; their rank may still not fit. */
  readonly acts: readonly string[];
}

/** What waits for whoever is signed in, round by round: prepared acts, and acts of the stages that are open. */
export const next = onlineCommand('next', {
  options: [{ flags: '--city <city>' }],
  examples: ['next', 'next --city jiangcheng'],
  input: z.object({ city: z.string().optional() }),
  run: async (context, { city }, connection) => {
    const { transport } = connection;
    const { seats } = await whoIsIn(connection);
    const waiting: Waiting[] = [];
    for (const { jurisdiction } of seats.filter((seat) => city === undefined || seat.jurisdiction === city))
      waiting.push(...(await waitingIn(transport, jurisdiction)));
    return { exit: 0, json: waiting, lines: waiting.flatMap((each) => linesOf(context, each)) };
  },
});

async function waitingIn(transport: Transport, city: string): Promise<readonly Waiting[]> {
  const registry = registryOf(city);
  const { programmes } = orStop(await look(transport, registry, 'programmes', {})).value;
  const waiting: Waiting[] = [
    { stream: registry, open: [], acts: [], prepared: await preparedOf(transport, registry) },
  ];
  for (const { round } of programmes.flatMap(({ rounds }) => rounds)) {
    const stream = roundOf(city, round);
    const line = await look(transport, stream, 'round-line', {});
    if (isRefusedReply(line)) continue;
    const open = line.value.stages
      .filter(({ openedOn, closedOn }) => openedOn !== undefined && closedOn === undefined)
      .map(({ stage }) => stage);
    const own = orStop(await readHats(transport, stream)).value.map(({ role }) => role);
    const acts = [...commands.values()].filter((command) => isNow(command, own, open));
    const prepared = await preparedOf(transport, stream);
    waiting.push({ stream, open, prepared, acts: acts.map(({ name }) => name) });
  }
  return waiting;
}

/** None where the server lists none. */
async function preparedOf(transport: Transport, stream: StreamId): Promise<readonly PreparedAct[]> {
  const reply = await readPrepared(transport, stream);
  return isRefusedReply(reply) ? [] : reply.value.prepared;
}

/** Hats that anyone has: an act only these may do is no work that waits. */
const anyones: ReadonlySet<Role> = new Set(['public', 'objector']);

function isNow(command: Command, own: readonly Role[], open: readonly StageId[]): boolean {
  const asked = [...command.by, ...(command.preparedBy ?? [])].map(({ role }) => role);
  const isOpen = command.stream === 'round' && (command.during ?? []).some((stage) => open.includes(stage));
  return isOpen && asked.some((role) => own.includes(role) && !anyones.has(role));
}

function linesOf(context: Context, { stream, open, prepared, acts }: Waiting): string[] {
  const { tell, word, paint } = context;
  if (acts.length === 0 && prepared.length === 0 && open.length === 0) return [];
  const stages = open.map((stage) => word('stages', stage)).join(tell('mark.list'));
  return [
    paint.bold(open.length === 0 ? stream : tell('next.stages', { stream, stages })),
    ...prepared.map((each) => `  ${tell('next.prepared', { ...each, name: each.command })}`),
    ...acts.map((name) => `  ${name}  ${word('commands', name)}`),
    ...(acts.length === 0 && prepared.length === 0 ? [`  ${tell('next.nothing')}`] : []),
  ];
}
