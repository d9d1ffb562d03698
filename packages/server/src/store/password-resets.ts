import type { Db, StoreKind } from './store.ts';

/** A one-time code or link that sets a new password. */
export interface ResetRow {
  readonly hash: string;
  readonly account: string;
  /** Whether the second factor is taken away too. */
  readonly secondFactor: boolean;
  readonly endsAt: number;
  readonly usedAt: number | null;
}

/** Keeps a reset. */
export async function addReset(db: Db, reset: Omit<ResetRow, 'usedAt'>): Promise<void> {
  const { hash, account, secondFactor, endsAt } = reset;
  await db
    .insertInto('password_resets')
    .values({ hash, account, second_factor: Number(secondFactor), ends_at: endsAt, used_at: null })
    .execute();
}

/** A reset by the hash of its code, locked to the end of the transaction. */
export async function lockReset(db: Db, kind: StoreKind, hash: string): Promise<ResetRow | undefined> {
  const query = db
    .selectFrom('password_resets')
    .select(['hash', 'account', 'second_factor', 'ends_at as endsAt', 'used_at as usedAt'])
    .where('hash', '=', hash);
  const row = await (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  const { second_factor, ...reset } = row;
  return { ...reset, secondFactor: second_factor === 1 };
}

/** Marks a reset as used. */
export async function endReset(db: Db, hash: string, usedAt: number): Promise<void> {
  await db.updateTable('password_resets').set({ used_at: usedAt }).where('hash', '=', hash).execute();
}

/** Forgets the unused resets of an account. */
export async function dropUnusedResets(db: Db, account: string): Promise<void> {
  await db
    .deleteFrom('password_resets')
    .where('account', '=', account)
    .where('used_at', 'is', null)
    .execute();
}

/** A printed code that one administrator asked for and another may give. */
export interface PrintedCodeRow {
  readonly id: string;
  readonly account: string;
  readonly jurisdiction: string;
  readonly person: string;
  readonly secondFactor: boolean;
  readonly askedBy: string;
  readonly askedAt: number;
  readonly endsAt: number;
  readonly givenBy: string | null;
}

/** Keeps a request for a printed code. */
export async function addPrintedCode(db: Db, row: PrintedCodeRow): Promise<void> {
  const { id, account, jurisdiction, person } = row;
  await db
    .insertInto('printed_codes')
    .values({
      id,
      account,
      jurisdiction,
      person,
      second_factor: Number(row.secondFactor),
      asked_by: row.askedBy,
      asked_at: row.askedAt,
      ends_at: row.endsAt,
      given_by: row.givenBy,
    })
    .execute();
}

/** The requests for printed codes of a jurisdiction that are open at a moment, oldest first. */
export async function openPrintedCodes(
  db: Db,
  jurisdiction: string,
  at: number,
): Promise<readonly PrintedCodeRow[]> {
  const rows = await db
    .selectFrom('printed_codes')
    .select(['id', 'account', 'jurisdiction', 'person', 'second_factor', 'asked_by as askedBy'])
    .select(['asked_at as askedAt', 'ends_at as endsAt', 'given_by as givenBy'])
    .where('jurisdiction', '=', jurisdiction)
    .where('given_by', 'is', null)
    .where('ends_at', '>=', at)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(({ second_factor, ...row }) => ({ ...row, secondFactor: second_factor === 1 }));
}

/** Marks a printed code as given; answers whether it was still open. */
export async function givePrintedCode(db: Db, id: string, givenBy: string): Promise<boolean> {
  const changed = await db
    .updateTable('printed_codes')
    .set({ given_by: givenBy })
    .where('id', '=', id)
    .where('given_by', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
