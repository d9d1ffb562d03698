import type {} from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  badInputProblem,
  notFoundProblem,
  type Problem,
  refusedProblem,
  sendProblem,
} from '../../http/problem.ts';
import { issuesOf } from '../../http/routes/act-routes.ts';
import { type AccountRefusal, accountRefusals, refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { findSession } from '../sessions/find-session.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { bearerOf } from '../visitor.ts';
import type { AccountRoute, RouteAnswer } from './account-route.ts';
import { sessionTokenOf } from './cookies.ts';

const largestBody = 32 * 1024;
const minuteMs = 60_000;
/** Ids and tokens; anything else in a path names nothing. */
const pathWord = /^[\w.-]{1,200}$/;

/** The problem that tells an account's reasons; the first gives kind and status. */
function problemOf(refused: readonly AccountRefusal[]): Problem {
  const [first] = refused;
  if (!first) return { kind: 'fault', status: 500 };
  return { kind: first.kind, status: accountRefusals[first.kind], refusals: refused };
}

function sendRefused(reply: FastifyReply, refused: readonly AccountRefusal[]): FastifyReply {
  const seconds = refused.find(({ kind }) => kind === 'too-many-tries')?.facts.seconds;
  if (typeof seconds === 'number') reply.header('retry-after', seconds);
  return sendProblem(reply, problemOf(refused));
}

function sendAnswer(reply: FastifyReply, answer: RouteAnswer): FastifyReply {
  if (answer === 'not-found') return sendProblem(reply, notFoundProblem);
  if ('refused' in answer) return sendRefused(reply, answer.refused);
  if ('refusedByRegistry' in answer) return sendProblem(reply, refusedProblem(answer.refusedByRegistry));
  reply.header('cache-control', 'no-store');
  return 'goTo' in answer ? reply.redirect(answer.goTo, 303) : reply.send(answer.value);
}

/** What keeps a session from coming through a gate. */
function whyNotIn(
  gate: AccountRoute['gate'],
  { row, needs }: KnownSession,
  { settings, now }: AccountsGround,
): Settled<never> | undefined {
  if (gate === 'anyone' || gate === 'halfway') return undefined;
  if (gate === 'setting-up' && needs === 'second-factor-setup') return undefined;
  if (needs) return refuse('second-factor-missing', { needs });
  const isProved = gate === 'signed-in' || now() <= row.provedAt + settings.proofMs;
  const proof = row.hasSecondFactor ? 'second-factor' : 'password';
  return isProved ? undefined : refuse('proof-needed', { proof });
}

/** The session of a request, if it may come through the gate. Tokens of programs never manage accounts. */
async function comeIn(
  ground: AccountsGround,
  request: FastifyRequest,
  gate: AccountRoute['gate'],
): Promise<Settled<KnownSession | undefined>> {
  const token = sessionTokenOf(request, ground.settings);
  if (request.headers.authorization !== undefined) return refuse('not-with-token');
  const session = token === undefined ? undefined : await findSession(ground, token);
  if (!session) return gate === 'anyone' ? { value: undefined } : refuse('signed-out');
  return whyNotIn(gate, session, ground) ?? { value: session };
}

function textsOf(values: unknown): Record<string, string> {
  const entries = Object.entries((values ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** Mounts one route: form, gate, one call, mapping. */
export function mountRoute<Ground extends AccountsGround>(
  app: FastifyInstance,
  ground: Ground,
  route: AccountRoute<Ground>,
): void {
  const { method, path, gate, body, isCostly } = route;
  const limit = { max: ground.settings.costlyPerMinute, timeWindow: minuteMs };
  app.route({
    method,
    url: `/api/v1/${path}`,
    bodyLimit: largestBody,
    config: isCostly ? { rateLimit: limit } : {},
    handler: async (request, reply) => {
      const parsed = body?.safeParse(request.body ?? {});
      if (parsed && !parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
      if (route.answersToken && request.headers.authorization !== undefined)
        return sendAnswer(reply, await route.answersToken(ground, bearerOf(request) ?? ''));
      const entered = await comeIn(ground, request, gate);
      if ('refused' in entered) return sendRefused(reply, entered.refused);
      const params = textsOf(request.params);
      const answer = await route.answer(ground, {
        body: parsed?.data,
        session: entered.value,
        param: (name) => (pathWord.test(params[name] ?? '') ? (params[name] ?? '') : ''),
        query: textsOf(request.query),
        whence: { address: request.ip, agent: request.headers['user-agent'] ?? '' },
        request,
        reply,
      });
      return sendAnswer(reply, answer);
    },
  });
}
