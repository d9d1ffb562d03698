import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';
import { ImportQuerySchema } from './open-import.ts';
import { mediaTypes } from './template.ts';

const room = 'imports';
const own = '/api/v1/imports/:jurisdiction/:kind';
const count = z.number().int().min(0);

const ReportSchema = z.object({
  kind: z.string(),
  dryRun: z.boolean(),
  counts: z.object({ rows: count, new: count, done: count, unchanged: count, bad: count }),
  rows: z.array(
    z.object({
      row: count,
      state: z.enum(['new', 'done', 'unchanged', 'bad']),
      acts: z.array(z.string()).optional(),
    }),
  ),
  problems: z.array(z.looseObject({ kind: z.string(), said: z.string() })),
});

/** The routes of imports as the description of the API tells them. The body of an import is the file itself. */
export const importRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path: '/api/v1/imports/:kind/template',
    room,
    summary: 'empty-template',
    query: ImportQuerySchema,
    answers: { 200: { type: mediaTypes.xlsx } },
  },
  {
    method: 'get',
    path: `${own}/template`,
    room,
    summary: 'template',
    query: ImportQuerySchema,
    answers: { 200: { type: mediaTypes.xlsx } },
  },
  {
    method: 'post',
    path: own,
    room,
    summary: 'import',
    query: ImportQuerySchema.extend({ 'dry-run': z.string().optional() }),
    bodyType: 'application/octet-stream',
    answers: { 200: { body: ReportSchema } },
  },
  {
    method: 'post',
    path: `${own}/errors`,
    room,
    summary: 'error-sheet',
    query: ImportQuerySchema,
    bodyType: 'application/octet-stream',
    answers: { 200: { type: mediaTypes.xlsx } },
  },
];
