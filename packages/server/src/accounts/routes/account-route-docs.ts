import type { RouteDoc } from '../../http/openapi/route-doc.ts';
import type { AccountRoute } from './account-route.ts';
import { accountRouteList } from './index.ts';

const methods = { GET: 'get', POST: 'post', DELETE: 'delete' } as const;

/** Routes of a room as the description of the API tells them. */
export function routeDocsOf(
  room: string,
  routes: readonly Omit<AccountRoute, 'answer' | 'answersToken'>[],
): RouteDoc[] {
  return routes.map(({ method, path, summary, query, body, value }) => ({
    method: methods[method],
    path: `/api/v1/${path}`,
    room,
    summary,
    ...(query ? { query } : {}),
    ...(body ? { body } : {}),
    answers: value ? { 200: { body: value } } : { 303: {} },
  }));
}

/** The routes of the accounts as the description of the API tells them. */
export const accountRouteDocs: readonly RouteDoc[] = routeDocsOf('accounts', accountRouteList);
