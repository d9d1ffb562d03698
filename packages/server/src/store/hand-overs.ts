import type { Db } from './store.ts';

/** A seat on its way from one person to another; `acts` are the prepared acts that do it. */
export interface HandOverRow {
  readonly id: string;
  readonly jurisdiction: string;
  readonly body: string;
  readonly from: string;
  readonly to: string;
  readonly acts: readonly { readonly command: string; readonly prepared: string }[];
  readonly askedBy: string;
  readonly askedAt: number;
  readonly doneAt: number | null;
}

/** Keeps a hand-over that waits for its second person. */
export async function addHandOver(db: Db, row: HandOverRow): Promise<void> {
  const { id, jurisdiction, body, from, to, acts, askedBy, askedAt, doneAt } = row;
  await db
    .insertInto('hand_overs')
    .values({
      id,
      jurisdiction,
      body,
      from_person: from,
      to_person: to,
      acts: JSON.stringify(acts),
      asked_by: askedBy,
      asked_at: askedAt,
      done_at: doneAt,
    })
    .execute();
}

/** The hand-overs of a jurisdiction that are not done, oldest first. */
export async function openHandOvers(db: Db, jurisdiction: string): Promise<readonly HandOverRow[]> {
  const rows = await db
    .selectFrom('hand_overs')
    .select(['id', 'jurisdiction', 'body', 'from_person as from', 'to_person as to', 'acts'])
    .select(['asked_by as askedBy', 'asked_at as askedAt', 'done_at as doneAt'])
    .where('jurisdiction', '=', jurisdiction)
    .where('done_at', 'is', null)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map(({ acts, ...row }) => ({ ...row, acts: JSON.parse(acts) as HandOverRow['acts'] }));
}

/** Marks a hand-over as done; answers whether it was still open. */
export async function putHandOverDone(db: Db, id: string, doneAt: number): Promise<boolean> {
  const changed = await db
    .updateTable('hand_overs')
    .set({ done_at: doneAt })
    .where('id', '=', id)
    .where('done_at', 'is', null)
    .executeTakeFirst();
  return changed.numUpdatedRows > 0n;
}
