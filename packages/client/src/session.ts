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

/** A jurisdiction the viewer may enter, with its rounds. */
export interface JurisdictionEntry {
  readonly jurisdiction: string;
  readonly name?: { readonly zh: string; readonly en: string };
  readonly rounds: readonly { readonly round: string; readonly programme?: string }[];
}

/** Who is signed in; `signed-out` when nobody is. */
export const readSession = (transport: Transport): Promise<Reply<Session>> =>
  transport.send({ method: 'GET', path: '/api/v1/session' });

/** The jurisdictions a person may enter. */
export const readJurisdictions = (
  transport: Transport,
): Promise<Reply<{ readonly jurisdictions: readonly JurisdictionEntry[] }>> =>
  transport.send({ method: 'GET', path: '/api/v1/jurisdictions' });
