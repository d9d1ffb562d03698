import { Readable } from 'node:stream';
import { tableFile } from '@laureate/tables';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { tagOf } from '../../city/city.ts';
import { exportedHeads, exportedLedger } from '../../city/ledger-export.ts';
import { isUnchanged } from '../../http/is-unchanged.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../../http/problem.ts';
import type { CityDoor, OpenCity } from '../look/city-door.ts';
import { tagOfPublished } from '../record/published-record.ts';
import { sendOpen } from '../site/send-page.ts';
import { certificateColumns, certificateRow, certificateSeen } from './certificate-table.ts';
import { asCsv, type OpenTable } from './open-table.ts';
import { openTables } from './open-tables.ts';

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';

/** The number on a certificate. */
export const NumberSchema = z.object({ number: z.string().trim().min(1).max(100) });

type Answer = (request: FastifyRequest, reply: FastifyReply, open: OpenCity) => Promise<FastifyReply>;

function named(reply: FastifyReply, { window }: OpenCity, name: string): FastifyReply {
  return reply.header('content-disposition', `attachment; filename="${window.id}-${name}"`);
}

const tableJson =
  ({ name, entries }: OpenTable): Answer =>
  async (request, reply, open) => {
    const { id, name: cityName } = open.window;
    const made = await open.kept(`${name}.json`, async () =>
      JSON.stringify({ jurisdiction: id, name: cityName, [name]: await entries(open.window) }),
    );
    return made ? sendOpen(request, reply, made, json) : sendProblem(reply, notFoundProblem);
  };

const tableCsv =
  (table: OpenTable): Answer =>
  async (request, reply, open) => {
    const made = await open.kept(`${table.name}.csv`, async () =>
      asCsv(table, await table.entries(open.window)),
    );
    if (!made) return sendProblem(reply, notFoundProblem);
    return sendOpen(request, named(reply, open, `${table.name}.csv`), made, csv);
  };

const certificate =
  (isCsv: boolean): Answer =>
  async (request, reply, open) => {
    const parsed = NumberSchema.safeParse(request.query);
    if (!parsed.success)
      return sendProblem(reply, badInputProblem([{ path: 'number', message: 'required' }]));
    const seen = await certificateSeen(open.window, parsed.data.number);
    if (!seen) return sendProblem(reply, notFoundProblem);
    const text = isCsv
      ? tableFile([certificateColumns, certificateRow(seen).map((cell) => (cell ?? null) as string | null)])
      : JSON.stringify({ jurisdiction: open.window.id, certificate: seen });
    const bytes = Buffer.from(text, 'utf8');
    return sendOpen(request, reply, { bytes, tag: tagOf(bytes) }, isCsv ? csv : json);
  };

const ledger: Answer = async (request, reply, open) => {
  const { city } = open.window;
  const streams = await open.record.streams();
  const tag = tagOfPublished(streams);
  reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (isUnchanged(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return named(reply, open, 'ledger.public.jsonl')
    .type('application/jsonl; charset=utf-8')
    .send(Readable.from(exportedLedger(city, streams, 'public')));
};

const heads: Answer = async (request, reply, open) => {
  const text = exportedHeads(open.window.city, await open.record.streams());
  const bytes = Buffer.from(text, 'utf8');
  return sendOpen(request, named(reply, open, 'head.json'), { bytes, tag: tagOf(bytes) }, json);
};

/** Open data: what is public of every city, as JSON and CSV, and its public ledger. Nobody needs an account. */
export function openDataRoutes(app: FastifyInstance, door: CityDoor): void {
  const at = (path: string, answer: Answer) =>
    app.get(`/api/v1/open/:city/${path}`, async (request, reply) => {
      const open = await door.open((request.params as { readonly city: string }).city);
      return open ? answer(request, reply, open) : sendProblem(reply, notFoundProblem);
    });
  app.get('/api/v1/open', async (request, reply) => {
    const jurisdictions = (await door.windows()).map(({ id, name }) => ({ jurisdiction: id, name }));
    const bytes = Buffer.from(JSON.stringify({ jurisdictions }), 'utf8');
    return sendOpen(request, reply, { bytes, tag: tagOf(bytes) }, json);
  });
  for (const table of openTables) {
    at(table.name, tableJson(table));
    at(`${table.name}.csv`, tableCsv(table));
  }
  at('certificate', certificate(false));
  at('certificate.csv', certificate(true));
  at('ledger.public.jsonl', ledger);
  at('head.json', heads);
}
