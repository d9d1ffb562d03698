import { isRefusedReply, type Refused, readSession } from '@laureate/client';
import type { Answer } from '../cli-command.ts';
import type { Context } from '../context.ts';
import type { Connection } from './connection.ts';
import { reasonLines } from './reason-lines.ts';

/** What is told when the server says no (exit 1), or when no server answered (exit 3). */
export async function refusedAnswer(
  context: Context,
  connection: Connection,
  refused: Refused,
  labels?: ReadonlyMap<string, string>,
): Promise<Answer> {
  const isUnreached = refused.kind === 'offline' || refused.kind === 'unreadable';
  const over = isUnreached ? undefined : await whyNobody(connection, refused);
  const { tell, paint } = context;
  const title = isUnreached ? unreachedLine(context, connection, refused) : titleOf(context, refused);
  const titles = title === undefined ? [] : [paint.red(title)];
  const advice = over === undefined ? [] : [tell(`online.${over}`, { server: connection.server })];
  const request = refused.request === undefined ? [] : [tell('online.request', { request: refused.request })];
  return {
    exit: isUnreached ? 3 : 1,
    isRefused: true,
    json: { refused: { ...refused, ...(over === undefined ? {} : { over }) } },
    lines: [...titles, ...reasonLines(context, refused, labels), ...advice, ...request],
  };
}

function unreachedLine({ tell }: Context, { server, reach }: Connection, { kind, status }: Refused): string {
  if (kind === 'unreadable') return tell('online.not-ours', { server, status });
  return tell(`online.unreached.${reach.unreached?.kind ?? 'broken-off'}`, {
    server,
    code: reach.unreached?.code ?? '',
  });
}

/** Nothing where the only reason says it all: a wrong password, too many tries. */
function titleOf({ tell }: Context, refused: Refused): string | undefined {
  const { kind, problem, retryAfter, refusals, facts = {} } = refused;
  if (refusals.length === 1 && refusals[0]?.kind === problem) return undefined;
  if (kind === 'too-many' && retryAfter !== undefined)
    return tell('online.refused.too-many-until', { seconds: retryAfter });
  const own = ownTitles.find((each) => each === problem);
  return tell(`online.refused.${own ?? kind}`, facts);
}

/** Problems that say more than their status does. */
const ownTitles = ['outside-scope', 'key-reused', 'time-goes-back', 'too-large'];

const maskedKinds: ReadonlySet<string> = new Set(['not-found', 'forbidden', 'signed-out']);

/** Whoever is signed in no more is told so: to the server they are the public, from whom much is hidden. */
async function whyNobody(
  { as, transport, sessions, server }: Connection,
  { kind, problem }: Refused,
): Promise<'not-signed-in' | 'session-over' | 'token-over' | undefined> {
  if (!maskedKinds.has(kind) || problem === 'wrong-sign-in' || problem === 'wrong-code') return undefined;
  if (as === 'nobody') return 'not-signed-in';
  const session = await readSession(transport);
  if (!isRefusedReply(session) || session.refused.kind !== 'signed-out') return undefined;
  if (as === 'token') return 'token-over';
  sessions.forget(server);
  return 'session-over';
}
