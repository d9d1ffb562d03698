import type { Db, StoreKind } from './store.ts';

/** A one-time link as kept. `seat`: to an account for a registry person; `set-up`: to begin a jurisdiction. */
export type InvitationRow = {
  readonly hash: string;
  readonly id: string;
  readonly madeBy: string | null;
  readonly madeAt: number;
  readonly endsAt: number;
  readonly usedAt: number | null;
} & (
  | { readonly purpose: 'seat'; readonly jurisdiction: string; readonly person: string }
  | { readonly purpose: 'set-up'; readonly jurisdiction: null; readonly person: null }
);

/** Keeps a new one-time link. */
export async function addInvitation(db: Db, row: InvitationRow): Promise<void> {
  const { hash, id, purpose, jurisdiction, person } = row;
  await db
    .insertInto('invitations')
    .values({
      hash,
      id,
      purpose,
      jurisdiction,
      person,
      made_by: row.madeBy,
      made_at: row.madeAt,
      ends_at: row.endsAt,
      used_at: row.usedAt,
    })
    .execute();
}

/** A one-time link by the hash of its token, locked to the end of the transaction where `kind` is given. */
export async function invitationRow(
  db: Db,
  hash: string,
  kind?: StoreKind,
): Promise<InvitationRow | undefined> {
  const query = db
    .selectFrom('invitations')
    .select(['hash', 'id', 'purpose', 'jurisdiction', 'person'])
    .select(['made_by as madeBy', 'made_at as madeAt', 'ends_at as endsAt', 'used_at as usedAt'])
    .where('hash', '=', hash);
  const row = await (kind === 'postgres' ? query.forUpdate() : query).executeTakeFirst();
  return row as InvitationRow | undefined;
}

/** Marks a one-time link as used. */
export async function endInvitation(db: Db, hash: string, usedAt: number): Promise<void> {
  await db.updateTable('invitations').set({ used_at: usedAt }).where('hash', '=', hash).execute();
}

/** Takes back the unused links for a registry person: only the latest one is good. */
export async function dropUnusedInvitations(db: Db, jurisdiction: string, person: string): Promise<void> {
  await db
    .deleteFrom('invitations')
    .where('purpose', '=', 'seat')
    .where('jurisdiction', '=', jurisdiction)
    .where('person', '=', person)
    .where('used_at', 'is', null)
    .execute();
}

/** Takes back the unused links to the set-up. */
export async function dropUnusedSetUps(db: Db): Promise<void> {
  await db.deleteFrom('invitations').where('purpose', '=', 'set-up').where('used_at', 'is', null).execute();
}
