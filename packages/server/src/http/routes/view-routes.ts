import { views } from '@laureate/core';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../../accounts/visitor.ts';
import type { TaggedBytes } from '../../city/cached-answers.ts';
import type { Excerpt, Looked } from '../../city/city.ts';
import { tagOf } from '../../city/city.ts';
import { refsIn, withTexts } from '../../vault/open-texts.ts';
import { cutList, ListCutSchema } from '../cut-list.ts';
import type { HouseTools } from '../house-tools.ts';
import { isUnchanged } from '../is-unchanged.ts';
import { claimOf } from '../person-of.ts';
import { badInputProblem, notFoundProblem, type Problem, sendProblem } from '../problem.ts';
import { readStreamPath, type StreamPath } from '../stream-path.ts';
import { issuesOf } from './act-routes.ts';

const ParamsSchema = z.object({ kind: z.string(), id: z.string(), name: z.string() });

/** What may be asked of a view beside its own query. */
export const ViewQuerySchema = ListCutSchema.extend({
  query: z.string().max(20_000).optional(),
  role: z.string().max(64).optional(),
  body: z.string().max(64).optional(),
  open: z.literal('true').optional(),
});
type ViewQuery = z.infer<typeof ViewQuerySchema>;

type Answer = Extract<Looked, { readonly kind: 'answer' }>;

function ownQuery(text: string | undefined): { readonly query: unknown } | undefined {
  if (text === undefined) return { query: {} };
  try {
    return { query: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

/** Sends an answer whole or says that nothing changed. */
function sendTagged(
  reply: FastifyReply,
  ifNoneMatch: string | undefined,
  { bytes, tag }: Pick<Answer, 'bytes' | 'tag'>,
) {
  reply
    .header('etag', tag)
    .header('cache-control', 'private, no-cache')
    .header('vary', 'cookie, authorization');
  if (isUnchanged(ifNoneMatch, tag)) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(bytes);
}

/** What stands in an opened answer for a text that was erased: `erased:` and its place. */
const asErased = (ref: string): string => `erased:${ref.slice('vault:'.length)}`;

async function openedAnswer(
  house: HouseTools,
  visitor: Visitor,
  path: StreamPath,
  view: string,
  answer: unknown,
) {
  const isKnown = visitor.kind === 'account';
  const refs = refsIn(answer);
  const texts = await house.openTexts({
    jurisdiction: path.jurisdiction,
    refs,
    reader: {
      account: isKnown ? visitor.account : '-',
      session: isKnown ? visitor.session : '-',
      why: `view ${view}`,
      at: new Date().toISOString(),
    },
  });
  const erased = [...refs].filter((ref) => !texts.has(ref)).map((ref) => [ref, asErased(ref)] as const);
  return withTexts(answer, new Map([...texts, ...erased]));
}

/** The page of a list that is asked for; nothing for the whole answer. */
function excerptOf(query: ViewQuery): Excerpt | undefined {
  if (query.list === undefined) return undefined;
  const { list, limit, cursor, sort, where } = query;
  return { key: JSON.stringify([list, limit, cursor, sort, where]), of: (answer) => cutList(answer, query) };
}

/** Opens texts where asked; the tag is that of the bytes that leave. */
async function opened(
  house: HouseTools,
  asked: {
    readonly visitor: Visitor;
    readonly path: StreamPath;
    readonly view: string;
    readonly query: ViewQuery;
  },
  looked: Answer,
): Promise<TaggedBytes> {
  if (asked.query.open === undefined) return looked;
  const sealed = JSON.parse(looked.bytes.toString('utf8')) as unknown;
  const answer = await openedAnswer(house, asked.visitor, asked.path, asked.view, sealed);
  const bytes = Buffer.from(JSON.stringify(answer), 'utf8');
  return { bytes, tag: tagOf(bytes), next: looked.next };
}

/** The header that tells where a cut list goes on. */
export function linkToNext(url: string, cursor: string): string {
  const next = new URL(url, 'http://self');
  next.searchParams.set('cursor', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}

/** Whether a visitor may look at views at all: a token may be for commands only. */
export function mayLook(visitor: Visitor): boolean {
  return visitor.kind !== 'account' || (visitor.scope?.views ?? true);
}

/** A view that was not answered, as a problem: hidden and absent are the same. */
export function problemOfLook(looked: Exclude<Looked, { readonly kind: 'answer' }>): Problem {
  if (looked.kind === 'bad-query') return badInputProblem(looked.issues);
  if (looked.kind === 'no-such-part') return badInputProblem([{ path: 'list', message: 'no-such-list' }]);
  return looked.kind === 'closed-door' ? { kind: 'closed-door', status: 403 } : notFoundProblem;
}

/** Views: one route for every view of the catalogue. */
export function viewRoutes(app: FastifyInstance, house: HouseTools): void {
  app.get('/api/v1/:kind/:id/views/:name', async (request, reply) => {
    const params = ParamsSchema.parse(request.params);
    const path = readStreamPath(params.kind, params.id);
    const visitor = await house.whoAsks(request);
    if (!path || !views.has(params.name)) return sendProblem(reply, notFoundProblem);
    if (!mayLook(visitor)) return sendProblem(reply, { kind: 'outside-scope', status: 403 });
    const parsed = ViewQuerySchema.safeParse(request.query);
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    const own = ownQuery(parsed.data.query);
    if (!own) return sendProblem(reply, badInputProblem([{ path: 'query', message: 'not-json' }]));
    const city = await house.cities.find(path.jurisdiction);
    if (!city) return sendProblem(reply, notFoundProblem);
    const { role, body } = parsed.data;
    const at = await house.clock.now(path.jurisdiction);
    const by = claimOf(visitor, path.jurisdiction, { role, body });
    const excerpt = excerptOf(parsed.data);
    const looked = await city.look({
      stream: path.stream,
      view: params.name,
      query: own.query,
      by,
      at,
      excerpt,
    });
    if (looked.kind !== 'answer') return sendProblem(reply, problemOfLook(looked));
    const answer = await opened(house, { visitor, path, view: params.name, query: parsed.data }, looked);
    if (answer.next !== undefined) reply.header('link', linkToNext(request.url, answer.next));
    return sendTagged(reply, request.headers['if-none-match'], answer);
  });
}
