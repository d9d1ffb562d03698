import { accountRow, loginsOf } from '../../store/accounts.ts';
import {
  beginSecondFactor,
  putRecoveryCodes,
  putSecondFactor,
  recoveryCodesLeft,
} from '../../store/second-factors.ts';
import { endSessionsOf } from '../../store/sessions.ts';
import { clearTries } from '../../store/sign-in-tries.ts';
import { note } from '../account-notes.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { openLogin } from '../logins/kept-logins.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { type Started, startSession, type Whence } from '../sessions/start-session.ts';
import { countTry } from '../tries/count-try.ts';
import { secondFactorTries } from '../tries/subjects.ts';
import { enrolment, freshSecret, stepOfCode } from './authenticator.ts';
import { freshRecoveryCodes } from './recovery-codes.ts';
import { openSecondFactor, sealSecondFactor } from './sealed-secret.ts';

/** Makes a new secret for an account's authenticator; the old one holds until a code of the new one is shown. */
export async function beginEnrolment(ground: AccountsGround, { row: { account } }: KnownSession) {
  const { store, keys, settings } = ground;
  const secret = freshSecret();
  await beginSecondFactor(store.db, account, sealSecondFactor(keys, account, secret));
  const [login] = await loginsOf(store.db, account);
  return enrolment(secret, { title: settings.title, label: login ? openLogin(keys, login) : account });
}

/**
 * The first code of a new secret makes it the account's second factor. Answers the recovery codes, shown this once;
 * the session goes on under a new token, every other one ends.
 */
export async function confirmEnrolment(
  ground: AccountsGround,
  { row, needs }: KnownSession,
  code: string,
  whence: Whence,
): Promise<Settled<Started & { readonly recoveryCodes: readonly string[] }>> {
  const { store, keys } = ground;
  const { account } = row;
  const kept = await accountRow(store.db, account);
  if (kept?.secondFactorBegun == null) return refuse('second-factor-not-begun');
  const tried = secondFactorTries(ground, account);
  const wait = await countTry(ground, [tried]);
  if (wait > 0) return refuse('too-many-tries', { seconds: Math.ceil(wait / 1000) });
  const secret = openSecondFactor(keys, account, kept.secondFactorBegun);
  const step = stepOfCode(secret, code, ground.now());
  if (step === undefined) return refuse('wrong-code');
  const { codes, hashes } = freshRecoveryCodes(keys, account);
  await store.transact(async (db) => {
    const sealed = sealSecondFactor(keys, account, secret);
    await putSecondFactor(db, account, { sealed, step, recoveryHashes: hashes });
    await endSessionsOf(db, account, row.hash);
    await clearTries(db, tried.subject);
    await note(ground, 'second-factor-set', { account }, db);
  });
  ground.memory.forgetAccount(account);
  const endsAt = needs ? undefined : row.endsAt;
  const entrance = { account, secondFactor: true, whence, instead: row.hash, endsAt };
  return { value: { ...(await startSession(ground, entrance)), recoveryCodes: codes } };
}

/** New recovery codes in place of the old, shown this once. */
export async function renewRecoveryCodes(
  ground: AccountsGround,
  { row: { account, hasSecondFactor } }: KnownSession,
): Promise<Settled<readonly string[]>> {
  if (!hasSecondFactor) return refuse('second-factor-absent');
  const { codes, hashes } = freshRecoveryCodes(ground.keys, account);
  await ground.store.transact(async (db) => {
    await putRecoveryCodes(db, account, hashes);
    await note(ground, 'recovery-codes-renewed', { account }, db);
  });
  return { value: codes };
}

/** Whether an account has a second factor, and how many recovery codes are left. */
export async function lookAtSecondFactor({ store }: AccountsGround, { row }: KnownSession) {
  return {
    isSet: row.hasSecondFactor,
    recoveryCodesLeft: await recoveryCodesLeft(store.db, row.account),
  };
}
