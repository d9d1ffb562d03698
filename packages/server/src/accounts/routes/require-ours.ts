import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from '../../http/problem.ts';
import { accountRefusals, refusal } from '../account-refusal.ts';
import type { AccountSettings } from '../account-settings.ts';
import { sessionTokenOf } from './cookies.ts';

const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets a request that changes something through only when our own pages sent it (CSRF). A browser tells the origin;
 * with a cookie the origin must be ours and the header `X-Laureate: 1` be there, which no foreign page can send.
 * Requests with a token carry no cookie's power and pass. A hook for every route of the house.
 */
export function requireOurs(settings: Pick<AccountSettings, 'origin'>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    if (safeMethods.has(request.method) || isOurs(request, settings)) return undefined;
    const reason = refusal('foreign-origin');
    return sendProblem(reply, {
      kind: reason.kind,
      status: accountRefusals[reason.kind],
      refusals: [reason],
    });
  };
}

function isOurs(request: FastifyRequest, settings: Pick<AccountSettings, 'origin'>): boolean {
  const { origin, authorization } = request.headers;
  if (authorization !== undefined) return true;
  const isFromUs =
    origin === new URL(settings.origin).origin || origin === `${request.protocol}://${request.host}`;
  if (sessionTokenOf(request, settings) !== undefined)
    return isFromUs && request.headers['x-laureate'] === '1';
  return origin === undefined || isFromUs;
}
