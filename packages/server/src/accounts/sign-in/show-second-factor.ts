import { accountRow } from '../../store/accounts.ts';
import { takeRecoveryCode, takeStep } from '../../store/second-factors.ts';
import { clearTries } from '../../store/sign-in-tries.ts';
import { note } from '../account-notes.ts';
import { refuse, type Settled } from '../account-refusal.ts';
import type { AccountsGround } from '../accounts-ground.ts';
import { stepOfCode } from '../second-factor/authenticator.ts';
import { hashOfRecoveryCode } from '../second-factor/recovery-codes.ts';
import { openSecondFactor } from '../second-factor/sealed-secret.ts';
import type { KnownSession } from '../sessions/session-memory.ts';
import { type Started, startSession, type Whence } from '../sessions/start-session.ts';
import { countTry } from '../tries/count-try.ts';
import { secondFactorTries } from '../tries/subjects.ts';

/** A code of the authenticator, or one of the recovery codes. */
export type ShownFactor = { readonly code: string } | { readonly recoveryCode: string };

/**
 * Shows the second factor: ends the sign-in, or proves again who one is. The session goes on under a new token; its
 * absolute end stays when it had begun before.
 */
export async function showSecondFactor(
  ground: AccountsGround,
  { row, needs }: KnownSession,
  shown: ShownFactor,
  whence: Whence,
): Promise<Settled<Started>> {
  const { account, hash } = row;
  const kept = await accountRow(ground.store.db, account);
  if (kept?.secondFactor == null) return refuse('second-factor-absent');
  const tried = secondFactorTries(ground, account);
  const wait = await countTry(ground, [tried]);
  if (wait > 0) return refuse('too-many-tries', { seconds: Math.ceil(wait / 1000) });
  if (!(await isRight(ground, account, kept.secondFactor, shown))) {
    await note(ground, 'second-factor-failed', { account });
    return refuse('wrong-code');
  }
  await clearTries(ground.store.db, tried.subject);
  const endsAt = needs ? undefined : row.endsAt;
  return {
    value: await startSession(ground, { account, secondFactor: true, whence, instead: hash, endsAt }),
  };
}

async function isRight(
  ground: AccountsGround,
  account: string,
  sealed: string,
  shown: ShownFactor,
): Promise<boolean> {
  const { store, keys } = ground;
  if ('recoveryCode' in shown) {
    const isUsed = await takeRecoveryCode(
      store.db,
      account,
      hashOfRecoveryCode(keys, account, shown.recoveryCode),
    );
    if (isUsed) await note(ground, 'recovery-code-used', { account });
    return isUsed;
  }
  const step = stepOfCode(openSecondFactor(keys, account, sealed), shown.code, ground.now());
  return step !== undefined && (await takeStep(store.db, account, step));
}
