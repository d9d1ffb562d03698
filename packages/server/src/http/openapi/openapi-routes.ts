import { readFileSync } from 'node:fs';
import type { Language } from '@laureate/locales';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { tagOf } from '../../city/city.ts';
import { isUnchanged } from '../is-unchanged.ts';
import { badInputProblem, sendProblem } from '../problem.ts';
import { issuesOf } from '../routes/act-routes.ts';
import { allRouteDocs } from './all-route-docs.ts';
import { openApiText } from './document.ts';
import { docsPage } from './page/docs-page.ts';

const QuerySchema = z.object({ lang: z.enum(['zh-CN', 'en']).default('zh-CN') });

interface Kept {
  readonly bytes: Buffer;
  readonly tag: string;
}

/** Makes something once, when it is first asked for. */
function once(make: () => string): () => Kept {
  let kept: Kept | undefined;
  return () => {
    if (!kept) {
      const bytes = Buffer.from(make(), 'utf8');
      kept = { bytes, tag: tagOf(bytes) };
    }
    return kept;
  };
}

function send(request: FastifyRequest, reply: FastifyReply, type: string, { bytes, tag }: Kept) {
  reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (isUnchanged(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(type).send(bytes);
}

/** The description of the API: as a document for programs and as a page to read, both without an account. */
export function openApiRoutes(app: FastifyInstance): void {
  const document = once(() => openApiText(allRouteDocs));
  const style = once(() => readFileSync(new URL('./page/docs.css', import.meta.url), 'utf8'));
  const pages: Readonly<Record<Language, () => Kept>> = {
    'zh-CN': once(() => docsPage('zh-CN', allRouteDocs)),
    en: once(() => docsPage('en', allRouteDocs)),
  };
  app.get('/api/v1/openapi.json', (request, reply) =>
    send(request, reply, 'application/json; charset=utf-8', document()),
  );
  app.get('/api/docs.css', (request, reply) => send(request, reply, 'text/css; charset=utf-8', style()));
  app.get('/api/docs', (request, reply) => {
    const parsed = QuerySchema.safeParse(request.query);
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    );
    return send(request, reply, 'text/html; charset=utf-8', pages[parsed.data.lang]());
  });
}
