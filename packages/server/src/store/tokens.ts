import type { Db } from './store.ts';

/** A personal access token as kept. */
export interface TokenRow {
  readonly hash: string;
  readonly id: string;
  readonly account: string;
  /** Sealed. */
  readonly label: string;
  /** JSON. */
  readonly scope: string;
  readonly madeAt: number;
  readonly endsAt: number;
  readonly usedAt: number | null;
}

const columns = [
  'hash',
  'id',
  'account',
  'label',
  'scope',
  'made_at as madeAt',
  'ends_at as endsAt',
  'used_at as usedAt',
] as const;

/** Keeps a new token. */
export async function addToken(db: Db, token: TokenRow): Promise<void> {
  const { hash, id, account, label, scope, madeAt, endsAt, usedAt } = token;
  await db
    .insertInto('access_tokens')
    .values({ hash, id, account, label, scope, made_at: madeAt, ends_at: endsAt, used_at: usedAt })
    .execute();
}

/** A token by its hash. */
export async function tokenRow(db: Db, hash: string): Promise<TokenRow | undefined> {
  return db.selectFrom('access_tokens').select(columns).where('hash', '=', hash).executeTakeFirst();
}

/** The tokens of an account, latest first. */
export async function tokensOf(db: Db, account: string): Promise<readonly TokenRow[]> {
  return db
    .selectFrom('access_tokens')
    .select(columns)
    .where('account', '=', account)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
}

/** Notes that a token was used. */
export async function touchToken(db: Db, hash: string, usedAt: number): Promise<void> {
  await db.updateTable('access_tokens').set({ used_at: usedAt }).where('hash', '=', hash).execute();
}

/** Ends one token of an account; answers whether there was one. */
export async function endToken(db: Db, account: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('access_tokens')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Ends every token of an account. */
export async function endTokensOf(db: Db, account: string): Promise<void> {
  await db.deleteFrom('access_tokens').where('account', '=', account).execute();
}
