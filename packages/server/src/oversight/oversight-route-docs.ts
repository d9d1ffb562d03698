import { routeDocsOf } from '../accounts/routes/account-route-docs.ts';
import type { RouteDoc } from '../http/openapi/route-doc.ts';
import { erasureRouteList } from './erasures/erasure-routes.ts';
import { OpeningsForm, OpeningsQuerySchema } from './openings/opening-routes.ts';

const room = 'oversight';
const registry = '/api/v1/registry/:jurisdiction';

/** The routes of those who watch over the others as the description of the API tells them. */
export const oversightRouteDocs: readonly RouteDoc[] = [
  ...routeDocsOf(room, erasureRouteList),
  {
    method: 'get',
    path: '/api/v1/openings/:jurisdiction',
    room,
    summary: 'openings',
    query: OpeningsQuerySchema,
    answers: { 200: { body: OpeningsForm } },
  },
  {
    method: 'get',
    path: `${registry}/ledger.jsonl`,
    room,
    summary: 'whole-ledger',
    answers: { 200: { type: 'application/jsonl' } },
  },
  {
    method: 'get',
    path: `${registry}/head.json`,
    room,
    summary: 'whole-head',
    answers: { 200: { type: 'application/json' } },
  },
];
