import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** What a person gives to sign in: a name of theirs, the password, and the second factor where it is asked. */
export interface SignIn {
  readonly login: string;
  readonly password: string;
  readonly code?: string;
}

/** Signs in. A problem `second-factor` asks for the code; the same call with it goes on. */
export async function signIn(transport: Transport, given: SignIn): Promise<Reply<unknown>> {
  const reply = await transport.send({ method: 'POST', path: '/api/v1/session', body: given });
  transport.forget();
  return reply;
}

/** Ends the session. */
export async function signOut(transport: Transport): Promise<Reply<unknown>> {
  const reply = await transport.send({ method: 'DELETE', path: '/api/v1/session' });
  transport.forget();
  return reply;
}

/** An account of the demonstration that anyone may sign in with. */
export interface DemonstrationAccount {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly jurisdiction?: string;
  readonly role?: string;
}

/** The accounts of the demonstration; not found on a real server. */
export const readDemonstration = (
  transport: Transport,
): Promise<Reply<{ readonly accounts: readonly DemonstrationAccount[] }>> =>
  transport.send({ method: 'GET', path: '/api/v1/demo/accounts' });

/** Moves the business clock of a demonstration: to a moment, or by days. */
export const advanceClock = (
  transport: Transport,
  to: { readonly to?: string; readonly days?: number },
): Promise<Reply<{ readonly now: string }>> =>
  transport.send({ method: 'POST', path: '/api/v1/demo/advance', body: to });
