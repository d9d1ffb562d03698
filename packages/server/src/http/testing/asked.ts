import type { FastifyInstance } from 'fastify';
import type { Actor } from './actors.ts';
import { asHeader } from './house-under-test.ts';

/** An answer without what differs from request to request. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  /** Everything that leaves, for comparing. */
  readonly bytes: string;
  /** Kinds of the refusals, or the problem's own. */
  readonly kinds: readonly string[];
}

const volatile = ['date', 'x-request-id', 'x-ratelimit-remaining', 'x-ratelimit-reset'];

/** One request of the matrix. */
export interface Asked {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly body?: unknown;
}

function kindsIn(body: string): string[] {
  try {
    const { title, refusals } = JSON.parse(body) as { title?: string; refusals?: { kind: string }[] };
    return refusals?.map(({ kind }) => kind) ?? (title === undefined ? [] : [title]);
  } catch {
    return [];
  }
}

/** Asks as somebody; the answer as it would leave. */
export async function ask(app: FastifyInstance, actor: Pick<Actor, 'as'>, asked: Asked): Promise<Answer> {
  const reply = await app.inject({
    method: asked.method,
    url: asked.url,
    headers: actor.as === undefined ? {} : { [asHeader]: encodeURIComponent(actor.as) },
    ...(asked.body === undefined ? {} : { payload: asked.body as object }),
  });
  const headers = Object.entries(reply.headers).filter(([name]) => !volatile.includes(name));
  return {
    status: reply.statusCode,
    body: reply.body,
    bytes: JSON.stringify([reply.statusCode, headers.sort(), reply.body]),
    kinds: reply.statusCode < 400 ? [] : kindsIn(reply.body),
  };
}

/** Works through tasks, many at a time. */
export async function inParallel(tasks: readonly (() => Promise<void>)[], width = 48): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) await task();
  };
  await Promise.all(Array.from({ length: width }, lane));
}
