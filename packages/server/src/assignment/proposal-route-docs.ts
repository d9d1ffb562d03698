import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';
import { ProposalQuerySchema } from './proposal-routes.ts';

const count = z.int().min(0);
const SeatForm = z.object({
  case: z.string(),
  members: z.array(z.string()),
  leader: z.string().optional(),
});

const ExplainedForm = z.object({
  case: z.string(),
  sum: count,
  members: z.array(z.object({ person: z.string(), fit: count, isLeader: z.boolean() })),
  others: z.array(
    z.object({
      person: z.string(),
      fit: count,
      reasons: z.array(z.looseObject({ kind: z.enum(['conflict', 'load', 'fit', 'seat', 'better']) })),
    }),
  ),
});

const ProposalForm = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('assigned'),
    track: z.string(),
    stages: z.array(z.string()),
    floor: count,
    sum: count,
    seats: z.array(SeatForm),
    cases: z.array(ExplainedForm),
    changes: z.array(z.object({ case: z.string(), out: z.string(), in: z.string().optional() })),
  }),
  z.object({
    status: z.literal('infeasible'),
    shortages: z.array(z.looseObject({ kind: z.string() })),
  }),
  z.object({ status: z.literal('stopped'), because: z.enum(['time', 'memory', 'fault']) }),
  z.object({ status: z.literal('nothing-to-assign') }),
  z.object({ status: z.literal('not-assigned') }),
]);

/** The proposal of examiners as the description of the API tells it. */
export const proposalRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path: '/api/v1/round/:round/assignment-proposal',
    room: 'assignment',
    summary: 'assignment-proposal',
    query: ProposalQuerySchema,
    answers: { 200: { body: ProposalForm } },
  },
];
