import type { Db } from './store.ts';

/** An answer kept for whoever asks again. */
export interface KeptAnswer {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  /** JSON. */
  readonly answer: string;
}

/** The answer kept for an actor's key. */
export async function keptAnswer(db: Db, actor: string, key: string): Promise<KeptAnswer | undefined> {
  const row = await db
    .selectFrom('idempotency')
    .select(['actor', 'key', 'request_hash', 'answer'])
    .where('actor', '=', actor)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && { actor: row.actor, key: row.key, requestHash: row.request_hash, answer: row.answer };
}

/** Keeps answers under keys that are not used yet. */
export async function keepAnswers(db: Db, answers: readonly KeptAnswer[], keptAt: number): Promise<void> {
  for (const { actor, key, requestHash, answer } of answers) {
    await db
      .insertInto('idempotency')
      .values({ actor, key, request_hash: requestHash, answer, kept_at: keptAt })
      .execute();
  }
}

/** Forgets answers kept before a moment of the machine's clock (milliseconds). */
export async function forgetAnswers(db: Db, before: number): Promise<void> {
  await db.deleteFrom('idempotency').where('kept_at', '<', before).execute();
}
