import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** Somebody as a record tells them. */
interface ToldPerson {
  readonly person: string | null;
  readonly name: string;
}

/** One opening of a subject's texts or of a file. */
interface ToldOpening extends ToldPerson {
  readonly at: string;
  readonly subject: string;
  readonly why: string;
  readonly account: string;
}

/** An erasure that was asked for, and what came of it. */
interface ToldErasure {
  readonly id: number;
  readonly subject: string;
  readonly reason: string;
  readonly basis: string;
  readonly state: 'waiting' | 'done' | 'refused';
  readonly askedBy: ToldPerson;
  readonly askedAt: string;
  readonly isForMe: boolean;
  readonly second?: ToldPerson & { readonly at: string };
  readonly refusal?: string;
}

const openingsPath = (jurisdiction: string, limit: number): string =>
  `/api/v1/openings/${jurisdiction}?limit=${limit}`;
const erasuresPath = (jurisdiction: string): string => `/api/v1/erasures/${jurisdiction}`;

/** What those who watch over the others do, call by call. */
export const oversight = {
  openings: (on: Transport, jurisdiction: string, limit: number) =>
    on.send<{ readonly openings: readonly ToldOpening[] }>({
      method: 'GET',
      path: openingsPath(jurisdiction, limit),
    }),
  erasures: (on: Transport, jurisdiction: string) =>
    on.send<{ readonly erasures: readonly ToldErasure[] }>({
      method: 'GET',
      path: erasuresPath(jurisdiction),
    }),
  askErasure: (
    on: Transport,
    jurisdiction: string,
    body: { readonly subject: string; readonly reason: string; readonly basis: string },
  ): Promise<Reply<unknown>> => on.send({ method: 'POST', path: erasuresPath(jurisdiction), body }),
  confirmErasure: (on: Transport, jurisdiction: string, id: number): Promise<Reply<unknown>> =>
    on.send({ method: 'POST', path: `${erasuresPath(jurisdiction)}/${id}/confirm`, body: {} }),
  refuseErasure: (on: Transport, jurisdiction: string, id: number, reason: string): Promise<Reply<unknown>> =>
    on.send({ method: 'POST', path: `${erasuresPath(jurisdiction)}/${id}/refuse`, body: { reason } }),
} as const;
