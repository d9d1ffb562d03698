import { sql } from 'kysely';
import type { Db } from './store.ts';

/** A key means one request of one actor inside a jurisdiction. */
export interface RequestKey {
  readonly jurisdiction: string;
  readonly actor: string;
  readonly key: string;
}

/** An answer kept for whoever asks again. */
export interface KeptAnswer extends RequestKey {
  readonly requestHash: string;
  /** JSON. */
  readonly answer: string;
}

/** The answers kept under these keys. */
export async function keptAnswers(db: Db, keys: readonly RequestKey[]): Promise<KeptAnswer[]> {
  if (keys.length === 0) return [];
  const values = keys.map(({ jurisdiction, actor, key }) => sql`(${jurisdiction}, ${actor}, ${key})`);
  const rows = await db
    .selectFrom('idempotency')
    .select(['jurisdiction', 'actor', 'key', 'request_hash', 'answer'])
    .where(sql<boolean>`(jurisdiction, actor, key) in (values ${sql.join(values)})`)
    .execute();
  return rows.map(({ request_hash, ...row }) => ({ ...row, requestHash: request_hash }));
}

/** Keeps answers under keys that are not used yet. */
export async function keepAnswers(db: Db, answers: readonly KeptAnswer[], keptAt: number): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ requestHash, ...row }) => ({
    ...row,
    request_hash: requestHash,
    kept_at: keptAt,
  }));
  await db.insertInto('idempotency').values(rows).execute();
}

/** Forgets answers kept before a moment of the machine's clock (milliseconds). */
export async function forgetAnswers(db: Db, before: number): Promise<void> {
  await db.deleteFrom('idempotency').where('kept_at', '<', before).execute();
}
