import {
  type Command,
  commands,
  type DeepReadonly,
  fitsPattern,
  type Hat,
  hatsOf,
  localDateOf,
  type RoundState,
  sameParty,
  whyNotTouch,
} from '@laureate/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { City } from '../city/city.ts';
import { type CityState, roundIdOf } from '../city/city-state.ts';
import type { Routes } from '../http/app.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { claimOf } from '../http/person-of.ts';
import { notFoundProblem, sendProblem } from '../http/problem.ts';
import { mayLook } from '../http/routes/view-routes.ts';
import { readStreamPath } from '../http/stream-path.ts';
import { type WaitingAct, WaitingActs } from './waiting-acts.ts';

const ParamsSchema = z.object({ kind: z.string(), id: z.string() });

/** Where somebody stands: the city, the stream, who they are there, and the day. */
interface Standing {
  readonly city: City;
  readonly stream: string;
  readonly person: string;
  readonly day: ReturnType<typeof localDateOf>;
}

async function standingOf(house: HouseTools, request: FastifyRequest): Promise<Standing | undefined> {
  const { kind, id } = ParamsSchema.parse(request.params);
  const path = readStreamPath(kind, id);
  const city = path && (await house.cities.find(path.jurisdiction));
  const visitor = await house.whoAsks(request);
  if (!path || !city || !mayLook(visitor)) return undefined;
  const { person } = claimOf(visitor, path.jurisdiction);
  const day = localDateOf(await house.clock.now(path.jurisdiction));
  return { city, stream: path.stream, person, day };
}

const roundOf = (stream: string): string | undefined =>
  stream.startsWith('round/') ? roundIdOf(stream) : undefined;

function groundOf(state: CityState, { stream, day }: Standing) {
  const roundId = roundOf(stream);
  const round = roundId === undefined ? undefined : state.round(roundId);
  return { registry: state.registry, day, ...(roundId !== undefined && round ? { round, roundId } : {}) };
}

/** The cases a prepared act is about; none on the registry. */
function touched(command: Command, payload: unknown, round: DeepReadonly<RoundState> | undefined) {
  const parsed = command.payload.safeParse(payload);
  if (command.stream !== 'round' || !round || !parsed.success) return [];
  return command.cases(parsed.data as never, round);
}

/** Acts that wait for this person, and those they prepared themselves: none about a case they may not know. */
function ownAmong(state: CityState, standing: Standing, waiting: readonly WaitingAct[]): WaitingAct[] {
  const ground = groundOf(state, standing);
  const hats = hatsOf(ground, standing.person);
  const mayKnow = (hat: Hat, cases: ReturnType<typeof touched>) =>
    !whyNotTouch(ground, hat, cases).some(({ kind }) => kind === 'not-found');
  return waiting.filter(({ command: name, payload, by }) => {
    const command = commands.get(name);
    if (!command) return false;
    const isOwn = sameParty(state.registry, by, standing.person);
    const patterns = isOwn ? (command.preparedBy ?? command.by) : command.by;
    const cases = touched(command, payload, ground.round);
    return hats.some((hat) => patterns.some((pattern) => fitsPattern(hat, pattern)) && mayKnow(hat, cases));
  });
}

/** What a person's desk begins with: the hats they can wear in a stream today, and what waits there for a second person. */
export function deskRoutes(house: HouseTools): Routes {
  const waitingActs = new WaitingActs();
  return (app: FastifyInstance) => {
    app.get('/api/v1/:kind/:id/hats', async (request, reply) => {
      const standing = await standingOf(house, request);
      if (!standing) return sendProblem(reply, notFoundProblem);
      const { city, stream, person } = standing;
      const hats = await city.read(roundOf(stream), (state) => hatsOf(groundOf(state, standing), person));
      const told = hats.map(({ person: _, ...hat }) => hat);
      return reply.header('cache-control', 'no-store').send({ hats: told });
    });
    app.get('/api/v1/:kind/:id/prepared', async (request, reply) => {
      const standing = await standingOf(house, request);
      if (!standing) return sendProblem(reply, notFoundProblem);
      const { city, stream } = standing;
      const waiting = await waitingActs.of(city, stream);
      const prepared = await city.read(roundOf(stream), (state) => ownAmong(state, standing, waiting));
      return reply.header('cache-control', 'no-store').send({ prepared });
    });
  };
}
