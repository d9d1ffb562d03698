import { putPassword } from '../../store/accounts.ts';
import { dropUnusedResets, endReset, lockReset, type ResetRow } from '../../store/password-resets.ts';
import { dropSecondFactor } from '../../store/second-factors.ts';
import { endSessionsOf } from '../../store/sessions.ts';
import { clearTries, takeTryBack } from '../../store/sign-in-tries.ts';
import type { Db } from '../../store/store.ts';
import { endTokensOf } from '../../store/tokens.ts';
import { hashOfToken } from '../account-keys.ts';
import { note } from '../account-notes.ts';
import { refuse, refuseFor, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { whyNotPasswordOf } from '../passwords/change-password.ts';
import { hashPassword } from '../passwords/hash-password.ts';
import { readPaperCode } from '../second-factor/recovery-codes.ts';
import { countTry } from '../tries/count-try.ts';
import { addressTries, passwordTries, secondFactorTries } from '../tries/subjects.ts';

/** Printed codes are shorter than tokens of links. */
const longestPaperCode = 32;

/** What is kept of a one-time code, mailed or printed. */
export function hashOfResetCode(code: string): string {
  return hashOfToken(code.trim().length > longestPaperCode ? code.trim() : readPaperCode(code));
}

/**
 * Sets a new password with a one-time code. Sessions, tokens and locks of the account end; the second factor stays,
 * unless two administrators gave a code that takes it away.
 */
export async function resetPassword(
  ground: AccountsGround,
  typed: { readonly code: string; readonly password: string },
  address: string,
): Promise<Settled<true>> {
  const { store, settings } = ground;
  const around = addressTries(ground, address);
  const wait = await countTry(ground, [around]);
  if (wait > 0) return refuse('too-many-tries', { seconds: Math.ceil(wait / 1000) });
  const hash = hashOfResetCode(typed.code);
  const found = await store.transact((db) => lockReset(db, store.kind, hash));
  if (!found || !isGood(found, ground.now())) return refuse('code-unknown');
  const refused = refuseFor(...(await whyNotPasswordOf(ground, found.account, typed.password)));
  if (refused) return refused;
  const hashed = await hashPassword(typed.password, settings.passwordCost);
  const isDone = await store.transact(async (db) => {
    const reset = await lockReset(db, store.kind, hash);
    if (!reset || !isGood(reset, ground.now())) return false;
    await putPassword(db, reset.account, hashed);
    await clearAway(ground, db, reset);
    return true;
  });
  ground.memory.forgetAccount(found.account);
  if (!isDone) return refuse('code-unknown');
  await takeTryBack(store.db, around.subject);
  return { value: true };
}

function isGood({ usedAt, endsAt }: ResetRow, now: number): boolean {
  return usedAt === null && now <= endsAt;
}

async function clearAway(
  ground: AccountsGround,
  db: Db,
  { hash, account, secondFactor }: ResetRow,
): Promise<void> {
  await endReset(db, hash, ground.now());
  await dropUnusedResets(db, account);
  await endSessionsOf(db, account);
  await endTokensOf(db, account);
  await clearTries(db, passwordTries(ground, account).subject);
  if (secondFactor) {
    await dropSecondFactor(db, account);
    await clearTries(db, secondFactorTries(ground, account).subject);
  }
  await note(ground, 'password-reset', { account, facts: { secondFactor } }, db);
}
