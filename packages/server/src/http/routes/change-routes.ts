import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../../accounts/visitor.ts';
import type { HouseTools } from '../house-tools.ts';
import { claimOf } from '../person-of.ts';
import { badInputProblem, sendProblem } from '../problem.ts';
import { readStreamPath, type StreamPath } from '../stream-path.ts';
import { issuesOf } from './act-routes.ts';
import { mayLook } from './view-routes.ts';

const WatchedSchema = z.strictObject({
  kind: z.enum(['registry', 'round']),
  id: z.string().max(150),
  view: z.string().max(64),
  query: z.unknown().optional(),
  role: z.string().max(64).optional(),
  body: z.string().max(64).optional(),
});
type Watched = z.infer<typeof WatchedSchema>;

/** Which views somebody watches: JSON in the address. */
export const WatchSchema = z.object({
  watch: z.preprocess((text) => {
    try {
      return typeof text === 'string' ? JSON.parse(text) : text;
    } catch {
      return text;
    }
  }, z.array(WatchedSchema).min(1).max(50)),
});

const aliveEveryMs = 25_000;

/** The tag of a view for its viewer now; nothing when there is none to see. */
async function tagOfView(house: HouseTools, visitor: Visitor, path: StreamPath, watched: Watched) {
  const city = await house.cities.find(path.jurisdiction);
  const at = await house.clock.now(path.jurisdiction);
  const by = claimOf(visitor, path.jurisdiction, { role: watched.role, body: watched.body });
  const looked = await city?.look({
    stream: path.stream,
    view: watched.view,
    query: watched.query ?? {},
    by,
    at,
  });
  return looked?.kind === 'answer' ? looked.tag : undefined;
}

interface WatchedView {
  readonly watched: Watched;
  readonly path: StreamPath;
  tag: string | undefined;
}

/** Looks at the views of one jurisdiction again and tells which of them changed. */
async function tellChanges(
  house: HouseTools,
  visitor: Visitor,
  viewed: readonly WatchedView[],
  reply: FastifyReply,
) {
  for (const entry of viewed) {
    const tag = await tagOfView(house, visitor, entry.path, entry.watched);
    if (tag === entry.tag) continue;
    entry.tag = tag;
    const { kind, id, view, query } = entry.watched;
    reply.raw.write(`event: changed\ndata: ${JSON.stringify({ kind, id, view, query })}\n\n`);
  }
}

/** "One of your views changed": told only to those whose own bytes changed. */
export function changeRoutes(app: FastifyInstance, house: HouseTools): void {
  app.get('/api/v1/changes', async (request, reply) => {
    const parsed = WatchSchema.safeParse(request.query);
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    const visitor = await house.whoAsks(request);
    if (!mayLook(visitor)) return sendProblem(reply, { kind: 'outside-scope', status: 403 });
    const views: WatchedView[] = [];
    for (const watched of parsed.data.watch) {
      const path = readStreamPath(watched.kind, watched.id);
      if (path) views.push({ watched, path, tag: await tagOfView(house, visitor, path, watched) });
    }
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    });
    reply.raw.write(': watching\n\n');
    let told = Promise.resolve();
    const stop = house.changes.listen((change) => {
      const concerned = views.filter(
        ({ path }) =>
          path.jurisdiction === change.jurisdiction &&
          (path.stream === change.stream || change.stream.startsWith('registry/')),
      );
      told = told.then(() => tellChanges(house, visitor, concerned, reply)).catch(() => undefined);
    });
    const alive = setInterval(() => reply.raw.write(': alive\n\n'), aliveEveryMs);
    alive.unref();
    request.raw.on('close', () => {
      clearInterval(alive);
      stop();
    });
    return reply;
  });
}
