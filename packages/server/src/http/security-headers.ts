import { randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** A fresh word that one page's own styles and scripts may carry. */
export function freshNonce(): string {
  return randomBytes(16).toString('base64');
}

/** What a page may load: our own files, and styles and scripts that carry the page's nonce. */
export function pagePolicy(reply: FastifyReply, nonce: string): FastifyReply {
  return reply.header(
    'content-security-policy',
    [
      "default-src 'none'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data: blob:",
      "font-src 'self'",
      "connect-src 'self'",
      "frame-src 'self' blob:",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
  );
}

/** What a page without scripts may load: our own style sheet and pictures, and nothing else. */
export function stillPagePolicy(reply: FastifyReply): FastifyReply {
  return reply.header(
    'content-security-policy',
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
}

/** What every answer says, whatever it is. */
const always: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Headers of every answer; a page sets a wider content policy of its own. */
export function securityHeaders(app: FastifyInstance, isHttps: boolean): void {
  const headers = isHttps ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (!reply.hasHeader('content-security-policy'))
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'; sandbox");
    reply.headers(headers);
    done();
  });
}
