import type { Db } from './store.ts';

/** An erasure that one person asked for; reasons are as they were sealed. */
export interface ErasureRequest {
  readonly id: number;
  readonly jurisdiction: string;
  readonly subject: string;
  readonly reason: string;
  readonly askedBy: string;
  readonly askedAt: string;
  /** The role in which it was asked for. */
  readonly askedAs: string;
  /** Who confirmed it and when; nothing while it waits. */
  readonly done?: { readonly by: string; readonly at: string; readonly texts: number } | undefined;
  /** Who refused it, when and why; nothing while it waits. */
  readonly refused?: { readonly by: string; readonly at: string; readonly reason: string } | undefined;
}

/** Records that a person asks for an erasure; answers its number. */
export async function addErasureRequest(
  db: Db,
  asked: Omit<ErasureRequest, 'id' | 'done' | 'refused'>,
): Promise<number> {
  const { jurisdiction, subject, reason, askedBy, askedAt, askedAs } = asked;
  const { id } = await db
    .insertInto('erasure_requests')
    .values({ jurisdiction, subject, reason, asked_by: askedBy, asked_at: askedAt, asked_as: askedAs })
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
    .leftJoin('erasure_refusals as refused', 'refused.request', 'asked.id')
    .select(['asked.id', 'asked.jurisdiction', 'asked.subject', 'asked.reason', 'asked.asked_by as askedBy'])
    .select(['asked.asked_at as askedAt', 'asked.asked_as as askedAs'])
    .select(['done.confirmed_by', 'done.confirmed_at', 'done.texts'])
    .select(['refused.refused_by', 'refused.refused_at', 'refused.reason as refusal'])
    .where('asked.jurisdiction', '=', jurisdiction)
    .orderBy('asked.id', 'desc');
  if (of.subject !== undefined) query = query.where('asked.subject', '=', of.subject);
  if (of.id !== undefined) query = query.where('asked.id', '=', of.id);
  const rows = await query.execute();
  return rows.map(({ confirmed_by, confirmed_at, texts, refused_by, refused_at, refusal, ...request }) => ({
    ...request,
    ...(confirmed_by === null
      ? {}
      : { done: { by: confirmed_by, at: confirmed_at ?? '', texts: texts ?? 0 } }),
    ...(refused_by === null
      ? {}
      : { refused: { by: refused_by, at: refused_at ?? '', reason: refusal ?? '' } }),
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

/** Records that another person refused an erasure. */
export async function addErasureRefusal(
  db: Db,
  { id, jurisdiction, subject, askedBy }: ErasureRequest,
  refused: NonNullable<ErasureRequest['refused']>,
): Promise<void> {
  await db
    .insertInto('erasure_refusals')
    .values({
      request: id,
      jurisdiction,
      subject,
      asked_by: askedBy,
      refused_by: refused.by,
      refused_at: refused.at,
      reason: refused.reason,
    })
    .execute();
}
