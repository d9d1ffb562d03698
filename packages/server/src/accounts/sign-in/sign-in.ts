import { accountOfLogin, accountRow, putPassword } from '../../store/accounts.ts';
import { clearTries, takeTryBack } from '../../store/sign-in-tries.ts';
import { note } from '../account-notes.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { indexOfLogin } from '../logins/kept-logins.ts';
import { readLogin } from '../logins/read-login.ts';
import { hashPassword, hasOtherCost, isPasswordOf, standInHash } from '../passwords/hash-password.ts';
import { longestPassword } from '../passwords/why-not-password.ts';
import { type Started, startSession, type Whence } from '../sessions/start-session.ts';
import { countTry } from '../tries/count-try.ts';
import { addressTries, passwordTries } from '../tries/subjects.ts';

/** What somebody at the door says. */
export interface Knock {
  readonly login: string;
  readonly password: string;
  readonly whence: Whence;
  /** Hash of the token that came with the request. */
  readonly instead?: string | undefined;
}

/**
 * Signs in with a login and a password. An unknown login is answered like a wrong password: the same words, the same
 * work, the same waits.
 */
export async function signIn(ground: AccountsGround, knock: Knock): Promise<Settled<Started>> {
  const { store, keys, settings } = ground;
  const login = readLogin(knock.login);
  const index = login ? indexOfLogin(keys, login) : keys.index('no login', knock.login);
  const account = await accountOfLogin(store.db, index);
  const kept = await accountRow(store.db, account ?? '');
  const own = passwordTries(ground, account ?? index);
  const around = addressTries(ground, knock.whence.address);
  const wait = await countTry(ground, [own, around]);
  if (wait > 0) return refuse('too-many-tries', { seconds: Math.ceil(wait / 1000) });
  const isRight = await isRightPassword(ground, kept?.password ?? undefined, knock.password);
  if (!kept || !isRight) {
    if (kept) ground.background.begin(() => note(ground, 'sign-in-failed', { account: kept.id }));
    return refuse('wrong-sign-in');
  }
  await clearTries(store.db, own.subject);
  await takeTryBack(store.db, around.subject);
  if (kept.password !== null && hasOtherCost(kept.password, settings.passwordCost))
    await putPassword(store.db, kept.id, await hashPassword(knock.password, settings.passwordCost));
  const { whence, instead } = knock;
  return { value: await startSession(ground, { account: kept.id, secondFactor: false, whence, instead }) };
}

/** Whether a password fits a hash; without a hash the same work is done for nothing. */
async function isRightPassword(
  { settings }: AccountsGround,
  hashed: string | undefined,
  password: string,
): Promise<boolean> {
  const isTooLong = Array.from(password).length > longestPassword;
  const against = hashed ?? (await standInHash(settings.passwordCost));
  const fits = await isPasswordOf(against, isTooLong ? '' : password);
  return fits && !isTooLong && hashed !== undefined;
}

/** Whether somebody signed in types their own password; each try counts. */
export async function checkOwnPassword(
  ground: AccountsGround,
  account: string,
  password: string,
): Promise<Settled<true>> {
  const own = passwordTries(ground, account);
  const wait = await countTry(ground, [own]);
  if (wait > 0) return refuse('too-many-tries', { seconds: Math.ceil(wait / 1000) });
  const kept = await accountRow(ground.store.db, account);
  if (!(await isRightPassword(ground, kept?.password ?? undefined, password))) {
    await note(ground, 'sign-in-failed', { account });
    return refuse('wrong-sign-in');
  }
  await clearTries(ground.store.db, own.subject);
  return { value: true };
}
