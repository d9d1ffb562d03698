import { loginsOf, putPassword } from '../../store/accounts.ts';
import { dropUnusedResets } from '../../store/password-resets.ts';
import { endSessionsOf } from '../../store/sessions.ts';
import { note } from '../account-notes.ts';
import { type AccountRefusal, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { openLogin } from '../logins/kept-logins.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { checkOwnPassword } from '../sign-in/sign-in.ts';
import { hashPassword } from './hash-password.ts';
import { whyNotPassword } from './why-not-password.ts';

/** Every reason against a password for an account that exists. */
export async function whyNotPasswordOf(
  { store, keys, settings }: AccountsGround,
  account: string,
  password: string,
): Promise<readonly AccountRefusal[]> {
  const logins = (await loginsOf(store.db, account)).map((row) => openLogin(keys, row));
  return whyNotPassword(password, { least: settings.leastPassword, logins });
}

/** Puts a new password in place of the one the person types again. Every other session ends. */
export async function changePassword(
  ground: AccountsGround,
  { row: { account, hash } }: KnownSession,
  typed: { readonly old: string; readonly password: string },
): Promise<Settled<true>> {
  const checked = await checkOwnPassword(ground, account, typed.old);
  if ('refused' in checked) return checked;
  const refused = refuseFor(...(await whyNotPasswordOf(ground, account, typed.password)));
  if (refused) return refused;
  const hashed = await hashPassword(typed.password, ground.settings.passwordCost);
  await ground.store.transact(async (db) => {
    await putPassword(db, account, hashed);
    await endSessionsOf(db, account, hash);
    await dropUnusedResets(db, account);
    await note(ground, 'password-changed', { account }, db);
  });
  ground.memory.forgetAccount(account);
  return { value: true };
}
