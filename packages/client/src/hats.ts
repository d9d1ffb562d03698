import { type Role, roles } from '@laureate/core';
import { lookAny } from './look.ts';
import { isRefusedReply, type Reply } from './reply.ts';
import { type StreamId, streamPath } from './stream.ts';
import type { Transport } from './transport.ts';

/** A hat the signed-in person can wear in a stream. Without a rank it is not known which rank they have. */
export interface OwnHat {
  readonly role: Role;
  readonly body?: string;
  readonly rank?: string;
  /** The person in whose place a deputy stands. */
  readonly deputyFor?: string;
}

/** The hats the signed-in person can wear in a stream today. */
export async function readHats(transport: Transport, stream: StreamId): Promise<Reply<readonly OwnHat[]>> {
  const reply = await transport.send<{ readonly hats: readonly OwnHat[] }>({
    method: 'GET',
    path: `${streamPath(stream)}/hats`,
  });
  if (!isRefusedReply(reply)) return { value: reply.value.hats };
  return reply.refused.kind === 'not-found' ? askByRole(transport, stream) : reply;
}

/** Where the server does not list hats: a view that everyone sees answers to a claimed role only if it is had. */
async function askByRole(transport: Transport, stream: StreamId): Promise<Reply<readonly OwnHat[]>> {
  const view = stream.startsWith('round/') ? 'round-line' : 'bodies';
  const answers = await Promise.all(
    roles.map(async (role) => ({
      role,
      reply: await lookAny(transport, stream, view, {}, { hat: { role } }),
    })),
  );
  const failed = answers
    .map(({ reply }) => reply)
    .find((reply) => isRefusedReply(reply) && reply.refused.kind !== 'not-found');
  if (failed && isRefusedReply(failed)) return failed;
  return { value: answers.filter(({ reply }) => !isRefusedReply(reply)).map(({ role }) => ({ role })) };
}
