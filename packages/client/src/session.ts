import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** A registry person an account stands for in one jurisdiction. */
export interface Seat {
  readonly jurisdiction: string;
  readonly person: string;
  readonly name: string;
}

/** Who is signed in, where, and what day the business clock shows. */
export interface Session {
  readonly account: { readonly id: string; readonly name: string; readonly login: string };
  readonly seats: readonly Seat[];
  readonly demonstration: boolean;
  readonly now: string;
}

/** Who is signed in; `signed-out` when nobody is. */
export const readSession = (transport: Transport): Promise<Reply<Session>> =>
  transport.send({ method: 'GET', path: '/api/v1/session' });
