import { localDateOf } from '@laureate/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../http/problem.ts';
import { issuesOf } from '../http/routes/act-routes.ts';
import { readDraftId } from './draft-id.ts';
import type { Drafts } from './drafts.ts';
import { mayDraft } from './may-draft.ts';

const mostFields = 500;

/** What is saved: values by their path, each with the version it was made on. */
export const SaveSchema = z.strictObject({
  fields: z
    .record(
      z.string().min(1).max(300),
      z.strictObject({ value: z.unknown(), base: z.number().int().min(0).max(1_000_000_000) }),
    )
    .refine((fields) => Object.keys(fields).length <= mostFields, 'too-many-fields'),
});
/** The field whose history is asked for. */
export const HistorySchema = z.object({ path: z.string().max(300).default('') });
const ParamsSchema = z.object({ jurisdiction: z.string().max(64), id: z.string().max(300) });

interface Opened {
  readonly name: { readonly jurisdiction: string; readonly draft: string };
  readonly person: string;
}

/** The draft a request is about and the person who asks; nothing for whoever may not know that it exists. */
async function openDraft(house: HouseTools, request: FastifyRequest): Promise<Opened | undefined> {
  const params = ParamsSchema.safeParse(request.params);
  const visitor = await house.whoAsks(request);
  const draft = params.success ? readDraftId(params.data.id) : undefined;
  if (!params.success || !draft || visitor.kind !== 'account' || visitor.scope) return undefined;
  const { jurisdiction, id } = params.data;
  const person = visitor.seats.get(jurisdiction);
  const city = await house.cities.find(jurisdiction);
  if (!city || person === undefined) return undefined;
  const day = localDateOf(await house.clock.now(jurisdiction));
  const may = await city.read(draft.round, (state) => mayDraft(state, draft, person, day));
  return may ? { name: { jurisdiction, draft: id }, person } : undefined;
}

/** Drafts over HTTP: read with who is here, save field by field, look at the history of one field. */
export function draftRoutes(house: HouseTools, drafts: Drafts): Routes {
  return (app: FastifyInstance) => {
    app.get('/api/v1/drafts/:jurisdiction/:id', async (request, reply) => {
      const opened = await openDraft(house, request);
      if (!opened) return sendProblem(reply, notFoundProblem);
      const here = await drafts.meet(opened.name, opened.person, Date.now());
      return reply.header('cache-control', 'no-store').send({ fields: await drafts.read(opened.name), here });
    });
    app.patch('/api/v1/drafts/:jurisdiction/:id', async (request, reply) => {
      const opened = await openDraft(house, request);
      if (!opened) return sendProblem(reply, notFoundProblem);
      const parsed = SaveSchema.safeParse(request.body);
      if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
      const by = { person: opened.person, at: new Date().toISOString() };
      return reply.send(await drafts.save(opened.name, parsed.data.fields, by));
    });
    app.get('/api/v1/drafts/:jurisdiction/:id/history', async (request, reply) => {
      const opened = await openDraft(house, request);
      const parsed = HistorySchema.safeParse(request.query);
      if (!opened) return sendProblem(reply, notFoundProblem);
      if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
      return reply
        .header('cache-control', 'no-store')
        .send({ versions: await drafts.history(opened.name, parsed.data.path) });
    });
  };
}
