import type { OwnHat } from './hats.ts';
import type { Reply } from './reply.ts';
import type { Transport } from './transport.ts';

/** An account of the demonstration that anyone may sign in with. */
export interface DemonstrationAccount {
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly jurisdiction: string;
  readonly hats: readonly OwnHat[];
}

/** The accounts of the demonstration; not found on a real server. */
export const readDemonstration = (
  transport: Transport,
): Promise<Reply<{ readonly accounts: readonly DemonstrationAccount[] }>> =>
  transport.send({ method: 'GET', path: '/api/v1/demo/accounts' });

/** The business clock of a jurisdiction, and whether it can be moved. */
export interface Clock {
  readonly now: string;
  readonly movable: boolean;
}

export const readClock = (transport: Transport, jurisdiction: string): Promise<Reply<Clock>> =>
  transport.send({
    method: 'GET',
    path: `/api/v1/clock?${new URLSearchParams({ jurisdiction })}`,
  });

/** Moves the business clock of a demonstration: to a moment, or on by whole days. */
export const advanceClock = (
  transport: Transport,
  jurisdiction: string,
  to: { readonly to: string } | { readonly days: number },
): Promise<Reply<{ readonly now: string }>> =>
  transport.send({ method: 'POST', path: '/api/v1/demo/advance', body: { jurisdiction, ...to } });
