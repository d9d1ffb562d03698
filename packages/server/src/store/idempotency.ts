import { sql } from 'kysely';
import { givenRows } from './given-rows.ts';
import type { Insert } from './insert-rows.ts';
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
  const named = keys.map(({ jurisdiction, actor, key }) => ({ jurisdiction, actor, key }));
  const given = givenRows(db, { jurisdiction: 'text', actor: 'text', key: 'text' }, named);
  const rows = await db
    .selectFrom('idempotency')
    .select(['jurisdiction', 'actor', 'key', 'request_hash', 'answer'])
    .where(sql<boolean>`(jurisdiction, actor, key) in (${given})`)
    .execute();
  return rows.map(({ request_hash, ...row }) => ({ ...row, requestHash: request_hash }));
}

/** What keeping answers under keys that are not used yet writes. */
export function answerInsert(answers: readonly KeptAnswer[], keptAt: number): Insert {
  return {
    into: 'idempotency',
    columns: {
      jurisdiction: 'text',
      actor: 'text',
      key: 'text',
      request_hash: 'text',
      answer: 'text',
      kept_at: 'bigint',
    },
    rows: answers.map(({ requestHash, ...row }) => ({ ...row, request_hash: requestHash, kept_at: keptAt })),
  };
}

/** Forgets answers kept before a moment of the machine's clock (milliseconds). */
export async function forgetAnswers(db: Db, before: number): Promise<void> {
  await db.deleteFrom('idempotency').where('kept_at', '<', before).execute();
}
