import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TaggedBytes } from '../../city/cached-answers.ts';
import { isUnchanged } from '../../http/is-unchanged.ts';
import { stillPagePolicy } from '../../http/security-headers.ts';

/** Sends bytes that everybody gets alike, or says that nothing changed. */
export function sendOpen(
  request: FastifyRequest,
  reply: FastifyReply,
  { bytes, tag }: TaggedBytes,
  type: string,
): FastifyReply {
  reply.header('etag', tag).header('cache-control', 'public, no-cache');
  if (isUnchanged(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.type(type).send(bytes);
}

/** Sends a page: no script runs on it. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: TaggedBytes): FastifyReply {
  return sendOpen(request, stillPagePolicy(reply), page, 'text/html; charset=utf-8');
}

/** Sends the page of what is not found; it is never kept. */
export function sendNotFoundPage(reply: FastifyReply, html: string): FastifyReply {
  return stillPagePolicy(reply)
    .code(404)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(html);
}
