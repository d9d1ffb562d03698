import type { RouteDoc } from '../../http/openapi/route-doc.ts';
import { accountRouteList } from './index.ts';

const methods = { GET: 'get', POST: 'post', DELETE: 'delete' } as const;

/** The routes of the accounts as the description of the API tells them. */
export const accountRouteDocs: readonly RouteDoc[] = accountRouteList.map(
  ({ method, path, summary, query, body, value }) => ({
    method: methods[method],
    path: `/api/v1/${path}`,
    room: 'accounts',
    summary,
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
    answers: value ? { 200: { body: value } } : { 303: {} },
  }),
);
