import type { Db } from './store.ts';

/** Keeps a secret that waits for its first code. */
export async function beginSecondFactor(db: Db, account: string, sealed: string): Promise<void> {
  await db.updateTable('accounts').set({ second_factor_begun: sealed }).where('id', '=', account).execute();
}

/** Makes a secret the account's own, its step used, and puts new recovery codes in place of the old. */
export async function putSecondFactor(
  db: Db,
  account: string,
  kept: { readonly sealed: string; readonly step: number; readonly recoveryHashes: readonly string[] },
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ second_factor: kept.sealed, second_factor_begun: null, last_step: kept.step })
    .where('id', '=', account)
    .execute();
  await putRecoveryCodes(db, account, kept.recoveryHashes);
}

/** Takes the second factor and its recovery codes away. */
export async function dropSecondFactor(db: Db, account: string): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ second_factor: null, second_factor_begun: null })
    .where('id', '=', account)
    .execute();
  await putRecoveryCodes(db, account, []);
}

/** Marks a time step as used; answers whether it was still unused, so that two requests cannot share a code. */
export async function takeStep(db: Db, account: string, step: number): Promise<boolean> {
  const changed = await db
    .updateTable('accounts')
    .set({ last_step: step })
    .where('id', '=', account)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}

/** Puts recovery codes in place of the old ones. */
export async function putRecoveryCodes(db: Db, account: string, hashes: readonly string[]): Promise<void> {
  await db.deleteFrom('recovery_codes').where('account', '=', account).execute();
  if (hashes.length === 0) return;
  await db
    .insertInto('recovery_codes')
    .values(hashes.map((hash) => ({ account, hash })))
    .execute();
}

/** Takes a recovery code away; answers whether it was there. */
export async function takeRecoveryCode(db: Db, account: string, hash: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('recovery_codes')
    .where('account', '=', account)
    .where('hash', '=', hash)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** How many recovery codes an account has left. */
export async function recoveryCodesLeft(db: Db, account: string): Promise<number> {
  const row = await db
    .selectFrom('recovery_codes')
    .select((on) => on.fn.countAll().as('left'))
    .where('account', '=', account)
    .executeTakeFirst();
  return Number(row?.left ?? 0);
}
