import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../accounts/visitor.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { claimOf } from '../http/person-of.ts';
import { readStreamPath } from '../http/stream-path.ts';
import { type FilePlace, filesWithRef } from '../store/files.ts';
import type { Store } from '../store/store.ts';

/** The view in which the reader found the file. */
const FoundInSchema = z.object({
  kind: z.enum(['registry', 'round']),
  id: z.string().max(150),
  view: z.string().max(64),
  query: z.string().max(20_000).default('{}'),
  role: z.string().max(64).optional(),
  body: z.string().max(64).optional(),
});

/** The file asked for. */
export type FileAsked = FilePlace & { readonly ref: string };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** Whether a view shows this viewer the file now: what decides about views decides about files too. */
async function isShownIn(
  house: HouseTools,
  request: FastifyRequest,
  visitor: Visitor,
  { jurisdiction, ref }: FileAsked,
): Promise<boolean> {
  const found = FoundInSchema.safeParse(request.query);
  const path = found.success ? readStreamPath(found.data.kind, found.data.id) : undefined;
  if (!found.success || path?.jurisdiction !== jurisdiction) return false;
  const { view, query, role, body } = found.data;
  const city = await house.cities.find(jurisdiction);
  const at = await house.clock.now(jurisdiction);
  const by = claimOf(visitor, jurisdiction, { role, body });
  const looked = await city?.look({ stream: path.stream, view, query: parsed(query), by, at });
  return looked?.kind === 'answer' && looked.bytes.includes(`"${ref}"`);
}

/** Whether a request may read a file: whoever handed it in, and whoever a view shows it to. */
export async function mayReadFile(
  house: HouseTools,
  store: Pick<Store, 'db'>,
  request: FastifyRequest,
  asked: FileAsked,
): Promise<boolean> {
  const visitor = await house.whoAsks(request);
  if (visitor.kind === 'account' && visitor.seats.has(asked.jurisdiction)) {
    const rows = await filesWithRef(store.db, asked.jurisdiction, asked.ref);
    if (rows.some((row) => row.subject === asked.subject && row.uploadedBy === visitor.account)) return true;
  }
  return isShownIn(house, request, visitor, asked);
}
