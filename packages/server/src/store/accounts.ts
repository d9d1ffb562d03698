import type { Db } from './store.ts';

/** The kinds of login an account may have, one of each at most. */
export type LoginKind = 'email' | 'phone' | 'name';

/** An account as kept; texts are sealed. */
export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly password: string | null;
  readonly secondFactor: string | null;
  readonly secondFactorBegun: string | null;
}

/** A login as kept: its keyed index and the sealed text. */
export interface LoginRow {
  readonly index: string;
  readonly kind: LoginKind;
  readonly sealed: string;
}

/**
 * Keeps a new account with its logins. Answers the kind of a login that somebody else took meanwhile: then the
 * transaction is to be given up. One order for everybody, so that two who want the same logins never wait in a circle.
 */
export async function addAccount(
  db: Db,
  account: Pick<AccountRow, 'id' | 'name' | 'password'> & { readonly madeAt: number },
  logins: readonly LoginRow[],
): Promise<LoginKind | undefined> {
  const { id, name, password, madeAt } = account;
  await db.insertInto('accounts').values({ id, name, password, made_at: madeAt }).execute();
  const inOrder = [...logins].sort((a, b) => (a.index < b.index ? -1 : 1));
  for (const { index, kind, sealed } of inOrder) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('account_logins')
      .values({ login_index: index, account: id, kind, sealed })
      .onConflict((on) => on.column('login_index').doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) return kind;
  }
  return undefined;
}

/** An account by its id. */
export async function accountRow(db: Db, id: string): Promise<AccountRow | undefined> {
  return db
    .selectFrom('accounts')
    .select(['id', 'name', 'password', 'second_factor as secondFactor'])
    .select('second_factor_begun as secondFactorBegun')
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The account that a login belongs to. */
export async function accountOfLogin(db: Db, index: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('account_logins')
    .select('account')
    .where('login_index', '=', index)
    .executeTakeFirst();
  return row?.account;
}

/** The logins of an account. */
export async function loginsOf(db: Db, account: string): Promise<readonly LoginRow[]> {
  const rows = await db
    .selectFrom('account_logins')
    .select(['login_index as index', 'kind', 'sealed'])
    .where('account', '=', account)
    .orderBy('kind')
    .execute();
  return rows.map(({ kind, ...row }) => ({ ...row, kind: kind as LoginKind }));
}

/** Whether there is any account at all. */
export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined;
}

/** Puts a new password hash in place of the old one. */
export async function putPassword(db: Db, account: string, password: string): Promise<void> {
  await db.updateTable('accounts').set({ password }).where('id', '=', account).execute();
}

/** The jurisdictions an account has a seat in, with the person it is there. */
export async function seatsOf(db: Db, account: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('account_seats')
    .select(['jurisdiction', 'person'])
    .where('account', '=', account)
    .orderBy('jurisdiction')
    .execute();
  return new Map(rows.map(({ jurisdiction, person }) => [jurisdiction, person]));
}

/** The account of a registry person. */
export async function accountOfPerson(
  db: Db,
  jurisdiction: string,
  person: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('account_seats')
    .select('account')
    .where('jurisdiction', '=', jurisdiction)
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.account;
}

/** Ties an account to a registry person; answers false when either is tied in that jurisdiction already. */
export async function addSeat(
  db: Db,
  account: string,
  jurisdiction: string,
  person: string,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('account_seats')
    .values({ account, jurisdiction, person })
    .onConflict((on) => on.doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** The registry persons of a jurisdiction that have an account. */
export async function seatedPersons(db: Db, jurisdiction: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('account_seats')
    .select('person')
    .where('jurisdiction', '=', jurisdiction)
    .execute();
  return new Set(rows.map(({ person }) => person));
}
