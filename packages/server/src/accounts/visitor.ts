import type {} from '@fastify/cookie';
import type { FastifyRequest } from 'fastify';
import type { AccountsGround } from './accounts-ground.ts';
import { sessionTokenOf } from './routes/cookies.ts';
import { findSession } from './sessions/find-session.ts';
import { visitorOfToken } from './tokens/access-tokens.ts';

/** What a personal access token may do: look only, or run commands whose names fit one of the patterns. */
export interface TokenScope {
  readonly views: boolean;
  /** Names of commands, `*` standing for any signs. */
  readonly commands: readonly string[];
}

/** Who stands behind a request. Hats are not here: they come from the registry at the moment of the act. */
export type Visitor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'account';
      readonly account: string;
      readonly session: string;
      /** Jurisdiction → the person of its registry that this account is. */
      readonly seats: ReadonlyMap<string, string>;
      /** Only of requests made with a personal access token. */
      readonly scope?: TokenScope;
      /** Until when the proof of who this is counts for sensitive acts (milliseconds); not for tokens. */
      readonly provedUntil?: number;
    };

const anonymous: Visitor = { kind: 'anonymous' };

/**
 * Tells who stands behind a request: a token in `Authorization` before the session's cookie. Somebody who still has to
 * show or set up a second factor is nobody yet.
 */
export function whoAsksOf(ground: AccountsGround): (request: FastifyRequest) => Promise<Visitor> {
  const known = new WeakMap<FastifyRequest, Promise<Visitor>>();
  return (request) => {
    const visitor = known.get(request) ?? visitorOf(ground, request);
    known.set(request, visitor);
    return visitor;
  };
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  return /^Bearer\s+(\S{1,200})\s*$/i.exec(headers.authorization ?? '')?.[1];
}

async function visitorOf(ground: AccountsGround, request: FastifyRequest): Promise<Visitor> {
  if (request.headers.authorization !== undefined) {
    const bearer = bearerOf(request);
    return bearer === undefined ? anonymous : visitorOfToken(ground, bearer);
  }
  const token = sessionTokenOf(request, ground.settings);
  const found = token === undefined ? undefined : await findSession(ground, token);
  if (!found || found.needs) return anonymous;
  const { account, id, provedAt } = found.row;
  return {
    kind: 'account',
    account,
    session: id,
    seats: found.seats,
    provedUntil: provedAt + ground.settings.proofMs,
  };
}
