import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { badInputProblem, notFoundProblem, sendProblem } from '../http/problem.ts';
import { issuesOf } from '../http/routes/act-routes.ts';
import { errorSheet } from './error-sheet.ts';
import { columnsToFill, importKinds } from './import-kind.ts';
import type { ImportReport } from './import-report.ts';
import { importTable } from './import-table.ts';
import { ImportWords } from './import-words.ts';
import {
  columnsHere,
  type ImportQuery,
  ImportQuerySchema,
  type IntakeOptions,
  importRequest,
  openImport,
} from './open-import.ts';
import { scoresToFill } from './scores-to-fill.ts';
import { sheetLimits } from './sheet/limits.ts';
import { mediaTypes, type TableFile, template, workbookOf } from './template.ts';

/** A file a little too large is told so in words; a much larger one is not even read. */
const bodyLimit = sheetLimits.bytes + 256 * 1024;

function sendFile(reply: FastifyReply, { name, type, bytes }: TableFile): FastifyReply {
  return reply
    .type(type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-content-type-options', 'nosniff')
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/** A report with each problem said in words beside its data. */
function said(words: ImportWords, report: ImportReport) {
  const problems = report.problems.map((problem) => ({
    ...problem,
    ...(problem.column === undefined ? {} : { title: words.title(problem.column) }),
    said: words.problem(problem),
  }));
  return { ...report, problems };
}

const bytesOf = ({ body }: FastifyRequest): Uint8Array => (Buffer.isBuffer(body) ? body : new Uint8Array());

type Handler = (
  request: FastifyRequest,
  reply: FastifyReply,
  query: ImportQuery,
) => Promise<FastifyReply> | FastifyReply;

/** Hands a request on with its query read, or says what is wrong with it. */
const withQuery = (handle: Handler) => async (request: FastifyRequest, reply: FastifyReply) => {
  const parsed = ImportQuerySchema.safeParse(request.query);
  if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
  return handle(request, reply, parsed.data);
};

function emptyTemplate(app: FastifyInstance): void {
  app.get(
    '/api/v1/imports/:kind/template',
    withQuery(async (request, reply, { lang, format }) => {
      const kind = importKinds.get((request.params as { readonly kind: string }).kind);
      if (!kind) return sendProblem(reply, notFoundProblem);
      const columns = columnsToFill(kind, { programme: undefined, scheme: undefined });
      const words = new ImportWords(lang, kind.table.kind, columns);
      return sendFile(reply, await template(words, kind.table.kind, columns, format));
    }),
  );
}

/** A template with the columns that the scheme of a round brings; of scores also the own sheets of a stage. */
function templateOfRound(app: FastifyInstance, house: HouseTools, options: IntakeOptions): void {
  app.get(
    '/api/v1/imports/:jurisdiction/:kind/template',
    withQuery(async (request, reply, query) => {
      const opened = await openImport(house, options, request, query);
      if (!opened) return sendProblem(reply, notFoundProblem);
      const { city, by, at, kind, tools } = opened;
      const name = kind.table.kind;
      const columns = await columnsHere(opened, query);
      const words = new ImportWords(query.lang, name, columns);
      const { round, stage } = query;
      if (name !== 'scores' || round === undefined || stage === undefined)
        return sendFile(reply, await template(words, name, columns, query.format));
      const ground = { city, openTexts: tools.openTexts };
      const filled = await scoresToFill(ground, { round, stage, by, at }, columns, words);
      const bytes = await workbookOf(words, name, filled.columns, filled.rows);
      return sendFile(reply, { name: `${name}-${stage}.xlsx`, type: mediaTypes.xlsx, bytes });
    }),
  );
}

function importing(app: FastifyInstance, house: HouseTools, options: IntakeOptions): void {
  app.post(
    '/api/v1/imports/:jurisdiction/:kind',
    withQuery(async (request, reply, query) => {
      const opened = await openImport(house, options, request, query);
      if (!opened) return sendProblem(reply, notFoundProblem);
      const dryRun = 'dry-run' in (request.query as object);
      const asked = importRequest(opened, query, bytesOf(request), dryRun);
      const { report, columns } = await importTable(opened.tools, asked);
      const words = new ImportWords(query.lang, report.kind, columns);
      return reply.header('cache-control', 'no-store').send(said(words, report));
    }),
  );
  app.post(
    '/api/v1/imports/:jurisdiction/:kind/errors',
    withQuery(async (request, reply, query) => {
      const opened = await openImport(house, options, request, query);
      if (!opened) return sendProblem(reply, notFoundProblem);
      const asked = importRequest(opened, query, bytesOf(request), true);
      const table = await importTable(opened.tools, asked);
      const words = new ImportWords(query.lang, table.report.kind, table.columns);
      return sendFile(reply, await errorSheet(words, table, query.format));
    }),
  );
}

/**
 * Imports over HTTP: templates, dry runs, sheets of errors, and the import itself. The body is the file. Who may is
 * decided row by row by the commands that the rows stand for.
 */
export function intakeRoutes(house: HouseTools, options: IntakeOptions): Routes {
  return async (app) => {
    await app.register(async (room) => {
      room.removeAllContentTypeParsers();
      room.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit }, (_request, body, done) =>
        done(null, body),
      );
      emptyTemplate(room);
      templateOfRound(room, house, options);
      importing(room, house, options);
    });
  };
}
