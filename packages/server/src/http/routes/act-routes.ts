import { commands, LocalDateSchema } from '@laureate/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../../accounts/visitor.ts';
import type { Answered, Ask } from '../../city/ask.ts';
import type { HouseTools } from '../house-tools.ts';
import { claimOf } from '../person-of.ts';
import { badInputProblem, notFoundProblem, type Problem, refusedProblem, sendProblem } from '../problem.ts';
import { readStreamPath } from '../stream-path.ts';

/** The body of an act: the payload as people write it, and how it is acted. */
export const ActBodySchema = z.strictObject({
  payload: z.unknown().optional(),
  hat: z
    .strictObject({ role: z.string().max(64).optional(), body: z.string().max(64).optional() })
    .optional(),
  mode: z.enum(['perform', 'prepare']).default('perform'),
  prepared: z.string().max(200).optional(),
  paper: z
    .strictObject({
      effectiveOn: LocalDateSchema,
      evidence: z
        .array(z.string().regex(/^file:[0-9a-f]{64}$/))
        .min(1)
        .max(50),
    })
    .optional(),
  seen: z.strictObject({ view: z.string().max(64), query: z.unknown().optional() }).optional(),
});

const ParamsSchema = z.object({ kind: z.string(), id: z.string(), name: z.string() });
const keyText = /^[\x21-\x7e]{1,200}$/;

type ActBody = z.infer<typeof ActBodySchema>;

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function askOf(
  request: FastifyRequest,
  body: ActBody,
  { jurisdiction, ...ground }: Pick<Ask, 'stream' | 'command' | 'by' | 'at'> & { jurisdiction: string },
): Ask {
  const key = header(request, 'idempotency-key');
  const tag = header(request, 'if-match');
  const isDryRun = 'dry-run' in (request.query as object);
  return {
    ...ground,
    payload: body.payload,
    mode: body.mode,
    prepared: body.prepared,
    paper: body.paper,
    dryRun: isDryRun,
    ...(key === undefined
      ? {}
      : { key: { actor: `${ground.by.person}@${jurisdiction} ${ground.stream}`, key } }),
    ...(tag !== undefined && body.seen ? { seen: { ...body.seen, query: body.seen.query ?? {}, tag } } : {}),
  };
}

function problemOf(answered: Exclude<Answered, { readonly kind: 'done' }>): Problem {
  if (answered.kind === 'changed') return { kind: 'changed', status: 412 };
  if (answered.kind === 'key-reused') return { kind: 'key-reused', status: 422 };
  return refusedProblem(answered.refused);
}

/** Whether a visitor may run a command at all: a token names its commands, a session has all. */
export function mayRun(visitor: Visitor, command: string): boolean {
  if (visitor.kind !== 'account' || !visitor.scope) return true;
  return visitor.scope.commands.some((pattern) =>
    new RegExp(`^${pattern.split('*').map(escaped).join('.*')}$`).test(command),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Files that were never handed in, as issues: told only to those who could do the act otherwise. */
async function missingOf(house: HouseTools, visitor: Visitor, jurisdiction: string, { payload, paper }: Ask) {
  const account = visitor.kind === 'account' ? visitor.account : '';
  const named = { ...(typeof payload === 'object' ? payload : {}), paper };
  const missing = (await house.missingFiles?.({ jurisdiction, account, named })) ?? [];
  return missing.map((ref) => ({ path: ref, message: 'file-not-handed-in' }));
}

/** Acts: one route for every command of the catalogue. */
export function actRoutes(app: FastifyInstance, house: HouseTools): void {
  app.post('/api/v1/:kind/:id/commands/:name', async (request, reply) => {
    const params = ParamsSchema.parse(request.params);
    const path = readStreamPath(params.kind, params.id);
    const visitor = await house.whoAsks(request);
    if (!path || !commands.has(params.name)) return sendProblem(reply, notFoundProblem);
    const parsed = ActBodySchema.safeParse(request.body ?? {});
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    const key = header(request, 'idempotency-key');
    if (key !== undefined && !keyText.test(key))
      return sendProblem(reply, badInputProblem([{ path: 'Idempotency-Key', message: 'bad-key' }]));
    if (!mayRun(visitor, params.name)) return sendProblem(reply, { kind: 'outside-scope', status: 403 });
    const city = await house.cities.find(path.jurisdiction);
    if (!city) return sendProblem(reply, notFoundProblem);
    const at = await house.clock.now(path.jurisdiction);
    const by = claimOf(visitor, path.jurisdiction, parsed.data.hat);
    const ask = askOf(request, parsed.data, { ...path, command: params.name, by, at });
    const missing = await missingOf(house, visitor, path.jurisdiction, ask);
    const answered = await city.perform(missing.length > 0 ? { ...ask, dryRun: true } : ask);
    if (answered.kind !== 'done') return sendProblem(reply, problemOf(answered));
    if (missing.length > 0) return sendProblem(reply, badInputProblem(missing));
    return reply.send({ act: answered.act, at: answered.at, events: answered.events });
  });
}

/** The issues of a schema as a problem tells them. */
export function issuesOf(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
}
