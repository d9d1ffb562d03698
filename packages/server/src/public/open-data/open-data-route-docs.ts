import { z } from 'zod';
import type { RouteDoc } from '../../http/openapi/route-doc.ts';
import { NumberSchema } from './open-data-routes.ts';
import { openTables } from './open-tables.ts';

const room = 'open-data';
const city = '/api/v1/open/:city';

function told(path: string, summary: string, type: string, query?: z.ZodType): RouteDoc {
  const isJson = type === 'application/json';
  return {
    method: 'get',
    path,
    room,
    summary,
    ...(query ? { query } : {}),
    answers: { 200: isJson ? { body: z.looseObject({}) } : { type }, 304: {} },
  };
}

/** The routes of open data as the description of the API tells them. Nobody needs an account. */
export const openDataRouteDocs: readonly RouteDoc[] = [
  told('/api/v1/open', 'open-cities', 'application/json'),
  ...openTables.flatMap(({ name }) => [
    told(`${city}/${name}`, `open-${name}`, 'application/json'),
    told(`${city}/${name}.csv`, `open-${name}-csv`, 'text/csv'),
  ]),
  told(`${city}/certificate`, 'open-certificate', 'application/json', NumberSchema),
  told(`${city}/certificate.csv`, 'open-certificate-csv', 'text/csv', NumberSchema),
  told(`${city}/ledger.public.jsonl`, 'open-ledger', 'application/jsonl'),
  told(`${city}/head.json`, 'open-head', 'application/json'),
];
