import { sealBytes, vaultRefOf } from '@laureate/node';
import type { KeptClock } from '../city/clock.ts';
import { appendRows } from '../store/append.ts';
import { insertRows } from '../store/insert-rows.ts';
import type { Store } from '../store/store.ts';
import { textInsert } from '../store/vault.ts';
import type { MasterKey } from '../vault/master-key.ts';
import { subjectKey } from '../vault/subject-key.ts';
import type { DemonstrationCity, VaultText } from './demonstration-city.ts';

/** What a demonstration is laid into. */
export interface DemonstrationGround {
  readonly store: Store;
  readonly master: MasterKey;
  readonly clock: KeptClock;
}

function bySubject(texts: readonly VaultText[]): ReadonlyMap<string, readonly VaultText[]> {
  const subjects = new Map<string, VaultText[]>();
  for (const text of texts) subjects.set(text.subject, [...(subjects.get(text.subject) ?? []), text]);
  return subjects;
}

/** Lays a made-up city into an empty store: streams, sealed texts and the business clock, all or nothing. */
export async function takeOver(ground: DemonstrationGround, city: DemonstrationCity): Promise<void> {
  const { jurisdiction } = city;
  await ground.store.transact(async (db) => {
    const streams = city.streams.map(({ id, entries, heads }) => ({
      jurisdiction,
      stream: id,
      fromSeq: 0,
      entries,
      heads,
    }));
    await appendRows(db, streams, Date.now());
    for (const [subject, texts] of bySubject(city.texts)) {
      const count = Math.max(...texts.map(({ n }) => n));
      const key = await subjectKey(db, ground.master, jurisdiction, subject, count);
      const sealed = texts.map(({ n, text }) => ({
        jurisdiction,
        subject,
        n,
        sealed: sealBytes(key, vaultRefOf(subject, n), Buffer.from(text, 'utf8')),
      }));
      await insertRows(db, [textInsert(sealed)]);
    }
  });
  await ground.clock.setTo(jurisdiction, city.now);
}
