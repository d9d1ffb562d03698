import type { Db } from './store.ts';

/** A session as kept, with what of its account says how far it reaches. */
export interface SessionRow {
  readonly hash: string;
  readonly id: string;
  readonly account: string;
  readonly secondFactor: boolean;
  readonly provedAt: number;
  /** Sealed. */
  readonly about: string;
  readonly madeAt: number;
  readonly seenAt: number;
  readonly endsAt: number;
}

const columns = [
  'sessions.hash',
  'sessions.id',
  'sessions.account',
  'sessions.second_factor',
  'sessions.proved_at as provedAt',
  'sessions.about',
  'sessions.made_at as madeAt',
  'sessions.seen_at as seenAt',
  'sessions.ends_at as endsAt',
] as const;

/** Keeps a new session. */
export async function addSession(db: Db, session: SessionRow): Promise<void> {
  const { hash, id, account, about } = session;
  await db
    .insertInto('sessions')
    .values({
      hash,
      id,
      account,
      about,
      second_factor: Number(session.secondFactor),
      proved_at: session.provedAt,
      made_at: session.madeAt,
      seen_at: session.seenAt,
      ends_at: session.endsAt,
    })
    .execute();
}

/** A session by the hash of its token, and whether its account has a second factor. */
export async function sessionRow(
  db: Db,
  hash: string,
): Promise<(SessionRow & { readonly hasSecondFactor: boolean }) | undefined> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('accounts', 'accounts.id', 'sessions.account')
    .select([...columns, 'accounts.second_factor as secret'])
    .where('sessions.hash', '=', hash)
    .executeTakeFirst();
  if (!row) return undefined;
  const { second_factor, secret, ...session } = row;
  return { ...session, secondFactor: second_factor === 1, hasSecondFactor: secret !== null };
}

/** The sessions of an account, latest first. */
export async function sessionsOf(db: Db, account: string): Promise<readonly SessionRow[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(columns)
    .where('account', '=', account)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ second_factor, ...session }) => ({ ...session, secondFactor: second_factor === 1 }));
}

/** Notes that a session was used. */
export async function touchSession(db: Db, hash: string, seenAt: number): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: seenAt }).where('hash', '=', hash).execute();
}

/** Notes that the person of a session proved who they are again. */
export async function putProof(db: Db, hash: string, provedAt: number): Promise<void> {
  await db.updateTable('sessions').set({ proved_at: provedAt }).where('hash', '=', hash).execute();
}

/** Ends a session by the hash of its token. */
export async function endSession(db: Db, hash: string): Promise<void> {
  await db.deleteFrom('sessions').where('hash', '=', hash).execute();
}

/** Ends one session of an account by its id; answers whether there was one. */
export async function endSessionOf(db: Db, account: string, id: string): Promise<boolean> {
  const gone = await db
    .deleteFrom('sessions')
    .where('account', '=', account)
    .where('id', '=', id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Ends every session of an account, except the one with this hash. */
export async function endSessionsOf(db: Db, account: string, except = ''): Promise<void> {
  await db.deleteFrom('sessions').where('account', '=', account).where('hash', '!=', except).execute();
}

/** Forgets sessions that ended before a moment. */
export async function forgetSessions(db: Db, before: number): Promise<void> {
  await db.deleteFrom('sessions').where('ends_at', '<', before).execute();
}
