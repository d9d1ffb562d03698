import type { FastifyInstance } from 'fastify';
import type { HouseTools } from '../house-tools.ts';
import { sendProblem } from '../problem.ts';

/** Whether the process lives, and whether it can serve: asked by whoever watches over it. */
export function healthRoutes(app: FastifyInstance, house: HouseTools): void {
  app.get('/healthz', async () => ({ alive: true }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await house.cities.ids();
      return await reply.send({ ready: true });
    } catch {
      return sendProblem(reply, { kind: 'not-ready', status: 503 });
    }
  });
}
