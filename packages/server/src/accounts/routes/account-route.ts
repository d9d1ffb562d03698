import type { Refusal } from '@laureate/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { AccountRefusal } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import type { Whence } from '../sessions/start-session.ts';

/**
 * Who may come in. `anyone`; `halfway`: whoever gave a password; `setting-up`: whoever must set up a second factor, or
 * proved a moment ago who they are; `signed-in`; `proved`: signed in, and proved a moment ago.
 */
type Gate = 'anyone' | 'halfway' | 'setting-up' | 'signed-in' | 'proved';

/** What a route answers: a value, reasons against, nothing there, or a page to go to. */
export type RouteAnswer<V = unknown> =
  | { readonly value: V }
  | { readonly refused: readonly AccountRefusal[] }
  | { readonly refusedByRegistry: readonly Refusal[] }
  | { readonly goTo: string }
  | 'not-found';

/** A request that came through its gate. */
interface Call<B, S> {
  readonly body: B;
  readonly session: S;
  /** A named part of the path; empty for one that is no id and no token. */
  readonly param: (name: string) => string;
  readonly query: Readonly<Record<string, string>>;
  readonly whence: Whence;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** One route of the accounts, as data: what the server mounts and the API's description is written from. */
export interface AccountRoute<Ground = AccountsGround> {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Under `/api/v1/`. */
  readonly path: string;
  readonly gate: Gate;
  /** Its title among the words of the API: `route.<summary>`. */
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The form of its value; left out when it sends a browser to another page. */
  readonly value?: z.ZodType;
  /** Whether it hashes a password or looks a secret up: fewer a minute from one address. */
  readonly isCostly?: boolean;
  readonly answer: (ground: Ground, call: Call<unknown, KnownSession | undefined>) => Promise<RouteAnswer>;
  /** Answers a request with a program's token; other routes refuse tokens. */
  readonly answersToken?: (ground: Ground, token: string) => Promise<RouteAnswer>;
}

interface Wanted<B, V, G extends Gate, Ground>
  extends Omit<AccountRoute<Ground>, 'gate' | 'body' | 'value' | 'answer'> {
  readonly gate: G;
  readonly body?: z.ZodType<B>;
  readonly value?: z.ZodType<V>;
  readonly answer: (
    ground: Ground,
    call: Call<B, G extends 'anyone' ? KnownSession | undefined : KnownSession>,
  ) => Promise<RouteAnswer<V>>;
}

/** How routes of a room are defined whose ground holds more than that of the accounts. */
export function routeOver<Ground extends AccountsGround>() {
  return <B, V, G extends Gate>(wanted: Wanted<B, V, G, Ground>): AccountRoute<Ground> =>
    wanted as unknown as AccountRoute<Ground>;
}

/** Defines a route: body and value have the types of their forms, the session is there unless anyone may come in. */
export const accountRoute = routeOver<AccountsGround>();
