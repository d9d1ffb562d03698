import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';
import { HistorySchema, SaveSchema } from './draft-routes.ts';

const FieldSchema = z.object({
  value: z.unknown(),
  version: z.number().int(),
  by: z.string(),
  at: z.string(),
});
const path = '/api/v1/drafts/:jurisdiction/:id';

/** The routes of drafts as the description of the API tells them. */
export const draftRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path,
    room: 'drafts',
    summary: 'draft',
    answers: {
      200: { body: z.object({ fields: z.record(z.string(), FieldSchema), here: z.array(z.unknown()) }) },
    },
  },
  {
    method: 'patch',
    path,
    room: 'drafts',
    summary: 'save-draft',
    body: SaveSchema,
    answers: {
      200: {
        body: z.object({
          saved: z.record(z.string(), z.number().int()),
          conflicts: z.record(z.string(), FieldSchema),
        }),
      },
    },
  },
  {
    method: 'get',
    path: `${path}/history`,
    room: 'drafts',
    summary: 'draft-history',
    query: HistorySchema,
    answers: { 200: { body: z.object({ versions: z.array(FieldSchema) }) } },
  },
];
