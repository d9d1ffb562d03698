import { TrackSchema } from '@laureate/core';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { claimOf } from '../http/person-of.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../http/problem.ts';
import { issuesOf } from '../http/routes/act-routes.ts';
import { mayLook, problemOfLook } from '../http/routes/view-routes.ts';
import { readStreamPath } from '../http/stream-path.ts';
import { type ProblemShown, Proposals } from './proposals.ts';

/** For which track panels are proposed, in which hat one asks, and who is thought of as gone. */
export const ProposalQuerySchema = z.object({
  track: TrackSchema,
  without: z.string().max(64).optional(),
  role: z.string().max(64).optional(),
  body: z.string().max(64).optional(),
});

const ParamsSchema = z.object({ round: z.string() });

/**
 * The best panels for the cases of a round that have none. Whoever may see what is to be assigned may have a proposal,
 * and nobody else: it is computed from that view's own answer to them. Nothing is recorded.
 */
export function proposalRoutes(house: HouseTools): Routes {
  const proposals = new Proposals();
  return (app: FastifyInstance) => {
    app.addHook('onClose', () => proposals.close());
    app.get('/api/v1/round/:round/assignment-proposal', async (request, reply) => {
      const { round } = ParamsSchema.parse(request.params);
      const path = readStreamPath('round', round);
      const visitor = await house.whoAsks(request);
      if (!path) return sendProblem(reply, notFoundProblem);
      if (!mayLook(visitor)) return sendProblem(reply, { kind: 'outside-scope', status: 403 });
      const parsed = ProposalQuerySchema.safeParse(request.query);
      if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
      const city = await house.cities.find(path.jurisdiction);
      if (!city) return sendProblem(reply, notFoundProblem);
      const { track, without, role, body } = parsed.data;
      const looked = await city.look({
        stream: path.stream,
        view: 'assignment-problem',
        query: { track },
        by: claimOf(visitor, path.jurisdiction, { role, body }),
        at: await house.clock.now(path.jurisdiction),
      });
      if (looked.kind !== 'answer') return sendProblem(reply, problemOfLook(looked));
      const shown = JSON.parse(looked.bytes.toString('utf8')) as ProblemShown;
      const proposal = await proposals.propose(shown, without);
      if (!proposal) return sendProblem(reply, { kind: 'too-many-requests', status: 429 });
      return reply.header('cache-control', 'no-store').send(proposal);
    });
  };
}
