import type { Db } from './store.ts';

/** An answer kept for whoever asks again: an actor and a key mean one request inside a jurisdiction. */
export interface KeptAnswer {
  readonly actor: string;
  readonly key: string;
  readonly requestHash: string;
  /** JSON. */
  readonly answer: string;
}

/** The answers kept under these keys. */
export async function keptAnswers(
  db: Db,
  jurisdiction: string,
  keys: readonly { readonly actor: string; readonly key: string }[],
): Promise<KeptAnswer[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('idempotency')
    .select(['actor', 'key', 'request_hash', 'answer'])
    .where('jurisdiction', '=', jurisdiction)
    .where(({ or, and, eb }) =>
      or(keys.map(({ actor, key }) => and([eb('actor', '=', actor), eb('key', '=', key)]))),
    )
    .execute();
  return rows.map(({ actor, key, request_hash, answer }) => ({
    actor,
    key,
    requestHash: request_hash,
    answer,
  }));
}

/** Keeps answers under keys that are not used yet. */
export async function keepAnswers(
  db: Db,
  jurisdiction: string,
  answers: readonly KeptAnswer[],
  keptAt: number,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(({ actor, key, requestHash, answer }) => ({
    jurisdiction,
    actor,
    key,
    request_hash: requestHash,
    answer,
    kept_at: keptAt,
  }));
  await db.insertInto('idempotency').values(rows).execute();
}

/** Forgets answers kept before a moment of the machine's clock (milliseconds). */
export async function forgetAnswers(db: Db, before: number): Promise<void> {
  await db.deleteFrom('idempotency').where('kept_at', '<', before).execute();
}
