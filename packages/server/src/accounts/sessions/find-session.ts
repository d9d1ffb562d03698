import { seatsOf } from '../../store/accounts.ts';
import { endSession, type SessionRow, sessionRow, touchSession } from '../../store/sessions.ts';
import { hashOfToken } from '../account-keys.ts';
import type { AccountSettings } from '../account-settings.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { needsSecondFactor } from '../second-factor/needs-second-factor.ts';
import type { Halfway, KnownSession } from './session-memory.ts';

/** Whether a session is over: not used for too long, or at its absolute end. */
export function isSessionOver(
  { seenAt, endsAt }: Pick<SessionRow, 'seenAt' | 'endsAt'>,
  { idleMs }: Pick<AccountSettings, 'idleMs'>,
  now: number,
): boolean {
  return now > endsAt || now - seenAt > idleMs;
}

/** What a session lacks. The hats decide it at the moment: who is appointed today needs a second factor today. */
export async function whatIsMissing(
  ground: AccountsGround,
  session: { readonly secondFactor: boolean; readonly hasSecondFactor: boolean },
  seats: ReadonlyMap<string, string>,
): Promise<Halfway | undefined> {
  if (session.secondFactor) return undefined;
  if (session.hasSecondFactor) return 'second-factor';
  const needs = ground.settings.asksSecondFactor && (await needsSecondFactor(ground, seats));
  return needs ? 'second-factor-setup' : undefined;
}

async function readSession(ground: AccountsGround, hash: string): Promise<KnownSession | undefined> {
  const row = await sessionRow(ground.store.db, hash);
  if (!row) return undefined;
  const seats = await seatsOf(ground.store.db, row.account);
  return { row, seats, needs: await whatIsMissing(ground, row, seats) };
}

/** The session behind a token, its use noted; nothing when there is none or it is over. */
export async function findSession(ground: AccountsGround, token: string): Promise<KnownSession | undefined> {
  const { store, memory, settings } = ground;
  const now = ground.now();
  const hash = hashOfToken(token);
  const known = memory.get(hash, now) ?? (await readSession(ground, hash));
  if (!known) return undefined;
  if (isSessionOver(known.row, settings, now)) {
    memory.forget(hash);
    await endSession(store.db, hash);
    return undefined;
  }
  const isNoted = now - known.row.seenAt < settings.noteUseMs;
  if (!isNoted) await touchSession(store.db, hash, now);
  const noted = isNoted ? known : { ...known, row: { ...known.row, seenAt: now } };
  if (noted !== memory.get(hash, now)) memory.keep(noted, now);
  return noted;
}
