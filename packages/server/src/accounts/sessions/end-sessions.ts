import { endSession, endSessionOf, endSessionsOf, sessionsOf } from '../../store/sessions.ts';
import { note } from '../account-notes.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { isSessionOver } from './find-session.ts';
import type { KnownSession } from './session-memory.ts';
import { type Whence, whenceOf } from './start-session.ts';

/** A session as its owner sees it. */
export interface ListedSession extends Whence {
  readonly id: string;
  readonly madeAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly isThisOne: boolean;
}

const instant = (ms: number): string => new Date(ms).toISOString();

/** The running sessions of an account, latest first. */
export async function listSessions(
  ground: AccountsGround,
  { row: own }: KnownSession,
): Promise<readonly ListedSession[]> {
  const rows = await sessionsOf(ground.store.db, own.account);
  return rows
    .filter((row) => !isSessionOver(row, ground.settings, ground.now()))
    .map((row) => ({
      id: row.id,
      ...whenceOf(ground, row),
      madeAt: instant(row.madeAt),
      seenAt: instant(row.seenAt),
      endsAt: instant(row.endsAt),
      isThisOne: row.hash === own.hash,
    }));
}

/** Signs out. */
export async function signOut(ground: AccountsGround, { row }: KnownSession): Promise<void> {
  ground.memory.forget(row.hash);
  await endSession(ground.store.db, row.hash);
  await note(ground, 'signed-out', { account: row.account });
}

/** Ends one session of the same account; answers whether there was one. */
export async function endOneSession(ground: AccountsGround, own: KnownSession, id: string): Promise<boolean> {
  const { account } = own.row;
  const isGone = await endSessionOf(ground.store.db, account, id);
  ground.memory.forgetAccount(account);
  if (isGone) await note(ground, 'sessions-ended', { account });
  return isGone;
}

/** Ends every other session of the same account. */
export async function endOtherSessions(ground: AccountsGround, own: KnownSession): Promise<void> {
  const { account, hash } = own.row;
  await endSessionsOf(ground.store.db, account, hash);
  ground.memory.forgetAccount(account);
  await note(ground, 'sessions-ended', { account });
}
