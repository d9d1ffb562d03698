import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Routes } from '../app.ts';
import { notFoundProblem, sendProblem } from '../problem.ts';
import { freshNonce, pagePolicy } from '../security-headers.ts';

const noncePlace = /__NONCE__/g;
/** Files beside the page: its icon and the like. */
const besideText = /^\/app\/([\w-]+\.(?:svg|png|ico|webmanifest))$/;
const yearSeconds = 31_536_000;

/**
 * The pages for those who sign in: built files, whose names change with their bytes, and one page for every address.
 * The page is read each time, so that the server may start while the pages are being built.
 */
export function webRoutes(folder: string): Routes {
  return async (app: FastifyInstance) => {
    const assets = join(folder, 'assets');
    mkdirSync(assets, { recursive: true });
    await app.register(fastifyStatic, {
      root: assets,
      prefix: '/app/assets/',
      immutable: true,
      maxAge: yearSeconds * 1000,
      index: false,
    });
    app.get('/app', (_request, reply) => reply.redirect('/app/'));
    app.get('/app/*', async (request, reply) => {
      if (request.url.startsWith('/app/assets/')) return sendProblem(reply, notFoundProblem);
      const beside = besideText.exec(request.url)?.[1];
      if (beside !== undefined) return reply.sendFile(beside, folder);
      const page = await readFile(join(folder, 'index.html'), 'utf8').catch(() => undefined);
      if (page === undefined) return sendProblem(reply, { kind: 'pages-not-built', status: 503 });
      const nonce = freshNonce();
      return pagePolicy(reply, nonce)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page.replace(noncePlace, nonce));
    });
  };
}
