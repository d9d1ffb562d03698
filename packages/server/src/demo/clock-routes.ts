import { type Instant, InstantSchema } from '@laureate/core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../accounts/visitor.ts';
import type { KeptClock } from '../city/clock.ts';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../http/problem.ts';
import { issuesOf } from '../http/routes/act-routes.ts';

const dayMs = 86_400_000;
const mostDays = 3660;

/** To a moment, or on by whole days. The jurisdiction may be left out by whoever has a seat in one only. */
export const AdvanceSchema = z
  .strictObject({
    jurisdiction: z.string().max(64).optional(),
    to: InstantSchema.optional(),
    days: z.number().int().min(1).max(mostDays).optional(),
  })
  .refine(({ to, days }) => (to === undefined) !== (days === undefined), 'either-to-or-days');
/** Whose clock is asked for. */
export const AskedSchema = z.object({ jurisdiction: z.string().max(64) });

/** The jurisdiction a visitor means: one they have a seat in. */
function seatOf(visitor: Visitor, named: string | undefined): string | undefined {
  if (visitor.kind !== 'account') return undefined;
  const own = [...visitor.seats.keys()];
  if (named === undefined) return own.length === 1 ? own[0] : undefined;
  return own.includes(named) ? named : undefined;
}

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
      const visitor = await house.whoAsks(request);
      const jurisdiction = seatOf(visitor, parsed.data.jurisdiction);
      if (jurisdiction === undefined) return sendProblem(reply, notFoundProblem);
      const now = await clock.now(jurisdiction);
      const { days = 0 } = parsed.data;
      const to = parsed.data.to ?? (new Date(Date.parse(now) + days * dayMs).toISOString() as Instant);
      if (to < now) return sendProblem(reply, { kind: 'time-goes-back', status: 422, facts: { now } });
      await clock.setTo(jurisdiction, to);
      return reply.send({ now: await clock.now(jurisdiction) });
    });
  };
}
