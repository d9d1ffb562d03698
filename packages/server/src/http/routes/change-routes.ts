import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../../accounts/visitor.ts';
import type { Change } from '../../city/change-feed.ts';
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

/**
 * Looks at views again; the names of those that changed since they were last looked at. One that fails has changed, too,
 * and keeps nobody from hearing of the others.
 */
async function changedAmong(house: HouseTools, visitor: Visitor, viewed: readonly WatchedView[]) {
  const changed: Pick<Watched, 'kind' | 'id' | 'view' | 'query'>[] = [];
  for (const entry of viewed) {
    const tag = await tagOfView(house, visitor, entry.path, entry.watched).catch(() => undefined);
    if (tag === entry.tag) continue;
    entry.tag = tag;
    const { kind, id, view, query } = entry.watched;
    changed.push({ kind, id, view, query });
  }
  return changed;
}

function isConcerned({ path }: WatchedView, change: Change): boolean {
  if (path.jurisdiction !== change.jurisdiction) return false;
  return path.stream === change.stream || change.stream.startsWith('registry/');
}

/**
 * Tells what changes of these views until the stream is closed. It begins by saying so, once all of them have been looked
 * at: nothing that happens after that is missed.
 */
function watch(house: HouseTools, visitor: Visitor, views: readonly WatchedView[]): PassThrough {
  const told = new PassThrough();
  let work: Promise<unknown> = changedAmong(house, visitor, views)
    .catch(() => undefined)
    .then(() => told.write(': watching\n\n'));
  const stop = house.changes.listen((change) => {
    const concerned = views.filter((entry) => isConcerned(entry, change));
    work = work
      .then(() => changedAmong(house, visitor, concerned))
      .then((changed) => {
        for (const entry of changed) told.write(`event: changed\ndata: ${JSON.stringify(entry)}\n\n`);
      })
      .catch(() => undefined);
  });
  const alive = setInterval(() => told.write(': alive\n\n'), aliveEveryMs);
  alive.unref();
  told.once('close', () => {
    clearInterval(alive);
    stop();
  });
  return told;
}

/** "One of your views changed": told only to those whose own bytes changed. */
export function changeRoutes(app: FastifyInstance, house: HouseTools): void {
  app.get('/api/v1/changes', { exposeHeadRoute: false }, async (request, reply) => {
    const parsed = WatchSchema.safeParse(request.query);
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    const visitor = await house.whoAsks(request);
    if (!mayLook(visitor)) return sendProblem(reply, { kind: 'outside-scope', status: 403 });
    const views = parsed.data.watch.flatMap((watched): WatchedView[] => {
      const path = readStreamPath(watched.kind, watched.id);
      return path ? [{ watched, path, tag: undefined }] : [];
    });
    const told = watch(house, visitor, views);
    request.raw.once('close', () => told.destroy());
    return reply
      .header('cache-control', 'no-store')
      .header('x-accel-buffering', 'no')
      .type('text/event-stream; charset=utf-8')
      .send(told);
  });
}
