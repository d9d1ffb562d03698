import {
  type Command,
  commands,
  fitsPattern,
  type Hat,
  hatsOf,
  localDateOf,
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

type HatGround = Parameters<typeof hatsOf>[0];

function groundOf(state: CityState, { stream, day }: Standing): HatGround {
  const { registry } = state;
  const roundId = roundOf(stream);
  const round = roundId === undefined ? undefined : state.round(roundId);
  if (roundId === undefined || !round) return { registry, day };
  return { registry, day, round, roundId, scheme: state.schemeOf(roundId) };
}

/** Whether a hat may touch what a prepared act is about: a list tells of each case in it. */
function mayTouch(ground: HatGround, hat: Hat, command: Command, payload: unknown): boolean {
  const { round } = ground;
  if (command.stream !== 'round' || !round) return true;
  const parsed = command.payload.safeParse(payload);
  if (!parsed.success) return false;
  const cases = command.cases(parsed.data as never, round);
  return whyNotTouch(ground, hat, cases, { standsAside: command.standsAside }).length === 0;
}

/** Acts that wait for this person, and those they prepared themselves: none about a case or list that is closed to them. */
function ownAmong(state: CityState, standing: Standing, waiting: readonly WaitingAct[]): WaitingAct[] {
  const ground = groundOf(state, standing);
  const hats = hatsOf(ground, standing.person);
  return waiting.filter(({ command: name, payload, by }) => {
    const command = commands.get(name);
    if (!command) return false;
    const isOwn = sameParty(state.registry, by, standing.person);
    const patterns = isOwn ? (command.preparedBy ?? command.by) : command.by;
    const own = hats.filter((hat) => patterns.some((pattern) => fitsPattern(hat, pattern)));
    return own.some((hat) => mayTouch(ground, hat, command, payload));
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
