import { accountRow, seatsOf } from '../../store/accounts.ts';
import { addSession, endSession } from '../../store/sessions.ts';
import { freshId, freshToken, hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { whatIsMissing } from './find-session.ts';
import type { Halfway } from './session-memory.ts';

/** Where a request comes from, as the list of sessions shows it. */
export interface Whence {
  readonly address: string;
  readonly agent: string;
}

/** A new session: the token goes into the cookie and is kept nowhere. */
export interface Started {
  readonly token: string;
  readonly needs: Halfway | undefined;
}

/** Who signs in, and how far they proved it. */
export interface Entrance {
  readonly account: string;
  readonly secondFactor: boolean;
  readonly whence: Whence;
  /** The session that this one takes the place of; it ends. */
  readonly instead?: string | undefined;
  /** The absolute end of the session it continues. */
  readonly endsAt?: number | undefined;
}

const longestAgent = 200;
const sealName = (id: string): string => `session ${id}`;

/** Starts a session under a new token, whatever token came with the request. */
export async function startSession(ground: AccountsGround, entrance: Entrance): Promise<Started> {
  const { store, keys, settings } = ground;
  const { account, secondFactor, whence, instead } = entrance;
  const now = ground.now();
  const kept = await accountRow(store.db, account);
  const reach = { secondFactor, hasSecondFactor: kept?.secondFactor != null };
  const needs = await whatIsMissing(ground, reach, await seatsOf(store.db, account));
  const token = freshToken();
  const id = freshId();
  const about = { address: whence.address, agent: whence.agent.slice(0, longestAgent) };
  await store.transact(async (db) => {
    if (instead !== undefined) await endSession(db, instead);
    await addSession(db, {
      hash: hashOfToken(token),
      id,
      account,
      secondFactor,
      provedAt: now,
      about: keys.seal(sealName(id), JSON.stringify(about)),
      madeAt: now,
      seenAt: now,
      endsAt: needs ? now + settings.halfwayMs : (entrance.endsAt ?? now + settings.longestMs),
    });
    if (!needs && entrance.endsAt === undefined) await note(ground, 'signed-in', { account }, db);
  });
  if (instead !== undefined) ground.memory.forget(instead);
  return { token, needs };
}

/** Where a kept session came from. */
export function whenceOf(
  { keys }: Pick<AccountsGround, 'keys'>,
  { id, about }: { readonly id: string; readonly about: string },
): Whence {
  return JSON.parse(keys.open(sealName(id), about)) as Whence;
}
