import { z } from 'zod';
import { WatchSchema } from '../routes/change-routes.ts';
import type { RouteDoc } from './route-doc.ts';

/** The routes of the service itself. */
export const houseRouteDocs: readonly RouteDoc[] = [
  {
    method: 'get',
    path: '/healthz',
    room: 'house',
    summary: 'alive',
    answers: { 200: { body: z.object({ alive: z.literal(true) }) } },
  },
  {
    method: 'get',
    path: '/readyz',
    room: 'house',
    summary: 'ready',
    answers: { 200: { body: z.object({ ready: z.literal(true) }) } },
  },
  {
    method: 'get',
    path: '/api/v1/changes',
    room: 'house',
    summary: 'changes',
    query: WatchSchema,
    answers: { 200: { type: 'text/event-stream' } },
  },
  {
    method: 'get',
    path: '/api/v1/openapi.json',
    room: 'house',
    summary: 'document',
    answers: { 200: { body: z.looseObject({ openapi: z.string() }) }, 304: {} },
  },
  {
    method: 'get',
    path: '/api/docs',
    room: 'house',
    summary: 'docs',
    query: z.object({ lang: z.enum(['zh-CN', 'en']).optional() }),
    answers: { 200: { type: 'text/html' }, 304: {} },
  },
  {
    method: 'get',
    path: '/api/docs.css',
    room: 'house',
    summary: 'docs-style',
    answers: { 200: { type: 'text/css' }, 304: {} },
  },
];
