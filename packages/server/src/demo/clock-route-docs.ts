import { z } from 'zod';
import type { RouteDoc } from '../http/openapi/route-doc.ts';
import { AdvanceSchema, AskedSchema } from './clock-routes.ts';

const NowSchema = z.object({ now: z.string() });

/** The routes of the business clock, and those only a demonstration has, as the description of the API tells them. */
export const clockRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path: '/api/v1/clock',
    room: 'clock',
    summary: 'clock',
    query: AskedSchema,
    answers: { 200: { body: NowSchema.extend({ movable: z.boolean() }) } },
  },
  {
    method: 'post',
    path: '/api/v1/demo/advance',
    room: 'clock',
    summary: 'advance-clock',
    body: AdvanceSchema,
    answers: { 200: { body: NowSchema } },
  },
  {
    method: 'get',
    path: '/api/v1/demo/accounts',
    room: 'clock',
    summary: 'demonstration-accounts',
    answers: { 200: { body: z.object({ accounts: z.array(z.looseObject({ login: z.string() })) }) } },
  },
];
