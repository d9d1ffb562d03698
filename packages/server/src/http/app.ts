import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import type { Settings } from '../config/settings.ts';
import type { HouseTools } from './house-tools.ts';
import { openApiRoutes } from './openapi/openapi-routes.ts';
import { badInputProblem, notFoundProblem, sendProblem } from './problem.ts';
import { actRoutes } from './routes/act-routes.ts';
import { changeRoutes } from './routes/change-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { viewRoutes } from './routes/view-routes.ts';
import { securityHeaders } from './security-headers.ts';

const largestBody = 2 * 1024 * 1024;

/** A room that adds its own routes. */
export type Routes = (app: FastifyInstance) => void | Promise<void>;

/** Where lines of the log go; without one to the standard output. */
export interface LogLines {
  write(line: string): void;
}

/** Logs say what was asked by its route, never its query, body or cookies. */
function loggerOf(settings: Settings, logTo: LogLines | undefined) {
  return {
    level: settings.LAUREATE_LOG,
    ...(logTo ? { stream: logTo } : {}),
    serializers: {
      req: (request: {
        readonly method: string;
        readonly routeOptions?: { readonly url?: string | undefined };
      }) => ({
        method: request.method,
        route: request.routeOptions?.url ?? 'unknown',
      }),
    },
  };
}

function answerFaults(app: FastifyInstance): void {
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, notFoundProblem));
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === 429) return sendProblem(reply, { kind: 'too-many-requests', status });
    if (status === 413) return sendProblem(reply, { kind: 'too-large', status });
    if (status >= 400 && status < 500)
      return sendProblem(reply, badInputProblem([{ path: '', message: error.code }]));
    request.log.error({ fault: { name: error.name, stack: error.stack } }, 'fault');
    return sendProblem(reply, { kind: 'fault', status: 500, facts: { request: request.id } });
  });
}

/** The HTTP server with every route of the house; nothing listens yet. */
export async function buildApp(
  settings: Settings,
  house: HouseTools,
  rooms: readonly Routes[] = [],
  logTo?: LogLines,
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: loggerOf(settings, logTo),
    bodyLimit: largestBody,
    trustProxy: settings.LAUREATE_TRUST_PROXY === 'true',
    genReqId: () => randomUUID(),
    // What no route is even looked for: an address that is none, a part of it beyond reason.
    frameworkErrors: (_error, request, reply) => {
      reply.header('x-request-id', request.id);
      return sendProblem(reply, notFoundProblem);
    },
    routerOptions: { maxParamLength: 300 },
    forceCloseConnections: true,
  });
  await app.register(cookie);
  await app.register(rateLimit, { max: settings.LAUREATE_REQUESTS_PER_MINUTE, timeWindow: 60_000 });
  securityHeaders(app, settings.LAUREATE_ORIGIN.startsWith('https:'));
  answerFaults(app);
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  healthRoutes(app, house);
  actRoutes(app, house);
  viewRoutes(app, house);
  changeRoutes(app, house);
  openApiRoutes(app);
  for (const room of rooms) await room(app);
  return app;
}
