import { InstantSchema } from '@laureate/core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { KeptClock } from '../city/clock.ts';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../http/problem.ts';
import { issuesOf } from '../http/routes/act-routes.ts';

const AdvanceSchema = z.strictObject({ jurisdiction: z.string().max(64), to: InstantSchema });
const AskedSchema = z.object({ jurisdiction: z.string().max(64) });

/** The business clock: anybody may read it; only in a demonstration it can be moved on, and never back. */
export function clockRoutes(clock: KeptClock, house: HouseTools, isDemonstration: boolean): Routes {
  return (app: FastifyInstance) => {
    app.get('/api/v1/clock', async (request, reply) => {
      const asked = AskedSchema.safeParse(request.query);
      if (!asked.success) return sendProblem(reply, badInputProblem(issuesOf(asked.error)));
      if (!(await house.cities.find(asked.data.jurisdiction))) return sendProblem(reply, notFoundProblem);
      return reply
        .header('cache-control', 'no-store')
        .send({ now: await clock.now(asked.data.jurisdiction), movable: isDemonstration });
    });
    if (!isDemonstration) return;
    app.post('/api/v1/demo/advance', async (request, reply) => {
      const parsed = AdvanceSchema.safeParse(request.body);
      if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
      const { jurisdiction, to } = parsed.data;
      const visitor = await house.whoAsks(request);
      const isSeated = visitor.kind === 'account' && visitor.seats.has(jurisdiction);
      if (!isSeated || !(await house.cities.find(jurisdiction))) return sendProblem(reply, notFoundProblem);
      const now = await clock.now(jurisdiction);
      if (to < now) return sendProblem(reply, { kind: 'time-goes-back', status: 422, facts: { now } });
      await clock.setTo(jurisdiction, to);
      return reply.send({ now: await clock.now(jurisdiction) });
    });
  };
}
