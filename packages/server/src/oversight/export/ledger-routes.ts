import { Readable } from 'node:stream';
import type {} from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { note } from '../../accounts/account-notes.ts';
import type { AccountsGround } from '../../accounts/accounts-ground.ts';
import { type ExportedStream, exportedHeads, exportedLedger } from '../../city/ledger-export.ts';
import type { HouseTools } from '../../http/house-tools.ts';
import { sendProblem } from '../../http/problem.ts';
import { type Overseer, overseerOf } from '../overseer.ts';

const aMinute = { max: 30, timeWindow: 60_000 };

type Answer = (reply: FastifyReply, overseer: Overseer, streams: readonly ExportedStream[]) => FastifyReply;

/**
 * A supervisor gets every event; the auditor, who sees no content of cases, gets what is hidden from the public as its
 * leaf hash: enough to prove that nothing was changed, left out or put in.
 */
const ledger: Answer = (reply, { city, role }, streams) =>
  reply
    .header('content-disposition', `attachment; filename="${city.jurisdiction}-ledger.jsonl"`)
    .type('application/jsonl; charset=utf-8')
    .send(Readable.from(exportedLedger(city, streams, role === 'supervisor' ? 'full' : 'public')));

const heads: Answer = (reply, { city }, streams) =>
  reply
    .header('content-disposition', `attachment; filename="${city.jurisdiction}-head.json"`)
    .type('application/json; charset=utf-8')
    .send(exportedHeads(city, streams));

/** The whole ledger of a city up to its last act, and its heads, for those who watch over it. Each export is logged. */
export function ledgerRoutes(app: FastifyInstance, house: HouseTools, ground: AccountsGround): void {
  const at = (file: string, answer: Answer) =>
    app.get(
      `/api/v1/registry/:jurisdiction/${file}`,
      { exposeHeadRoute: false, config: { rateLimit: aMinute } },
      async (request: FastifyRequest, reply) => {
        const { jurisdiction } = request.params as { readonly jurisdiction: string };
        const overseer = await overseerOf(house, await house.whoAsks(request), jurisdiction);
        if (!('city' in overseer)) return sendProblem(reply, overseer);
        const streams = await overseer.city.ends();
        const { account, role } = overseer;
        const events = streams.reduce((sum, { head }) => sum + head.size, 0);
        await note(ground, 'ledger-exported', {
          byAccount: account,
          jurisdiction,
          facts: { file, role, events },
        });
        reply.header('cache-control', 'private, no-store');
        return answer(reply, overseer, streams);
      },
    );
  at('ledger.jsonl', ledger);
  at('head.json', heads);
}
