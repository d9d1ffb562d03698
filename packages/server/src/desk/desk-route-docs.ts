import { RankSchema, roles } from '@laureate/core';
import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';

const HatForm = z.object({
  role: z.enum(roles),
  body: z.string().optional(),
  rank: RankSchema.optional(),
  deputyFor: z.string().optional(),
});

const PreparedForm = z.object({
  act: z.string(),
  command: z.string(),
  payload: z.unknown(),
  by: z.string(),
  preparedAt: z.string(),
});

/** The routes that a person's desk begins with, as the description of the API tells them. */
export const deskRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path: '/api/v1/:kind/:id/hats',
    room: 'house',
    summary: 'own-hats',
    answers: { 200: { body: z.object({ hats: z.array(HatForm) }) } },
  },
  {
    method: 'get',
    path: '/api/v1/:kind/:id/prepared',
    room: 'house',
    summary: 'waiting-acts',
    answers: { 200: { body: z.object({ prepared: z.array(PreparedForm) }) } },
  },
];
