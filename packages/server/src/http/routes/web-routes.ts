import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Routes } from '../app.ts';
import { notFoundProblem, sendProblem } from '../problem.ts';
import { freshNonce, pagePolicy } from '../security-headers.ts';

const noncePlace = /__NONCE__/g;
const yearSeconds = 31_536_000;

/** The pages for those who sign in: built files, whose names change with their bytes, and one page for every address. */
export function webRoutes(folder: string): Routes {
  return async (app: FastifyInstance) => {
    if (!existsSync(join(folder, 'index.html'))) return;
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: '/app/assets/',
      immutable: true,
      maxAge: yearSeconds * 1000,
      index: false,
    });
    app.get('/app', (_request, reply) => reply.redirect('/app/'));
    app.get('/app/*', (request, reply) => {
      if (request.url.startsWith('/app/assets/')) return sendProblem(reply, notFoundProblem);
      const nonce = freshNonce();
      return pagePolicy(reply, nonce)
        .header('cache-control', 'no-store')
        .type('text/html; charset=utf-8')
        .send(page.replace(noncePlace, nonce));
    });
  };
}
