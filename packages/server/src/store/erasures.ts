import type { Db } from './store.ts';

/** An erasure that one person asked for; the reason is as it was sealed. */
export interface ErasureRequest {
  readonly id: number;
  readonly jurisdiction: string;
  readonly subject: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** Who confirmed it and when; nothing while it waits. */
  readonly done?: { readonly by: string; readonly at: string; readonly texts: number } | undefined;
}

/** Records that a person asks for an erasure; answers its number. */
export async function addErasureRequest(
  db: Db,
  { jurisdiction, subject, reason, askedBy, askedAt }: Omit<ErasureRequest, 'id' | 'done'>,
): Promise<number> {
  const { id } = await db
    .insertInto('erasure_requests')
    .values({ jurisdiction, subject, reason, asked_by: askedBy, asked_at: askedAt })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Erasures of a jurisdiction, latest first: all of them, those of a subject, or the one with a number. */
export async function erasureRequests(
  db: Db,
  jurisdiction: string,
  of: { readonly subject?: string; readonly id?: number } = {},
): Promise<readonly ErasureRequest[]> {
  let query = db
    .selectFrom('erasure_requests as asked')
    .leftJoin('erasures as done', 'done.request', 'asked.id')
    .select(['asked.id', 'asked.jurisdiction', 'asked.subject', 'asked.reason', 'asked.asked_by'])
    .select(['asked.asked_at', 'done.confirmed_by', 'done.confirmed_at', 'done.texts'])
    .where('asked.jurisdiction', '=', jurisdiction)
    .orderBy('asked.id', 'desc');
  if (of.subject !== undefined) query = query.where('asked.subject', '=', of.subject);
  if (of.id !== undefined) query = query.where('asked.id', '=', of.id);
  const rows = await query.execute();
  return rows.map(({ asked_by, asked_at, confirmed_by, confirmed_at, texts, ...row }) => ({
    ...row,
    askedBy: asked_by,
    askedAt: asked_at,
    ...(confirmed_by === null
      ? {}
      : { done: { by: confirmed_by, at: confirmed_at ?? '', texts: texts ?? 0 } }),
  }));
}

/** Records that another person confirmed an erasure and it was done. */
export async function addErasure(
  db: Db,
  { id, jurisdiction, subject, askedBy }: ErasureRequest,
  done: NonNullable<ErasureRequest['done']>,
): Promise<void> {
  await db
    .insertInto('erasures')
    .values({
      request: id,
      jurisdiction,
      subject,
      asked_by: askedBy,
      confirmed_by: done.by,
      confirmed_at: done.at,
      texts: done.texts,
    })
    .execute();
}
