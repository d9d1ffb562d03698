import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { AccountsGround } from '../../accounts/accounts-ground.ts';
import type { HouseTools } from '../../http/house-tools.ts';
import { badInputProblem, sendProblem } from '../../http/problem.ts';
import { issuesOf } from '../../http/routes/act-routes.ts';
import { linkToNext } from '../../http/routes/view-routes.ts';
import { accountOfPerson } from '../../store/accounts.ts';
import { type LoggedOpening, type OpeningsWanted, openingsOf } from '../../store/vault.ts';
import { accountPersons } from '../account-person.ts';
import { overseerOf } from '../overseer.ts';

/** Nobody's account: what nobody did is asked for by it. */
const nobody = '-';

const WhereSchema = z
  .string()
  .max(300)
  .regex(/^(subject|person|account|why):/, 'field-and-value');

/** How the log is cut: as lists of views are. */
export const OpeningsQuerySchema = z.object({
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z
    .string()
    .regex(/^\d{1,15}$/, 'no-such-cursor')
    .optional(),
  where: z.union([WhereSchema, z.array(WhereSchema).max(10)]).optional(),
});
type OpeningsQuery = z.infer<typeof OpeningsQuerySchema>;

/** Who opened what, why and when. Subjects go by their ids, which hold no personal data: no name is opened for this. */
export const OpeningsForm = z.object({
  openings: z
    .array(
      z.object({
        at: z.string(),
        subject: z.string(),
        why: z.string(),
        account: z.string(),
        person: z.string().nullable(),
        name: z.string(),
      }),
    )
    .readonly(),
});

async function wantedOf(
  { store }: AccountsGround,
  jurisdiction: string,
  { where, cursor, limit }: OpeningsQuery,
): Promise<OpeningsWanted> {
  const wanted: Record<string, string> = {};
  for (const text of where === undefined ? [] : [where].flat()) {
    const at = text.indexOf(':');
    const [field, value] = [text.slice(0, at), text.slice(at + 1)];
    if (field === 'person') wanted.account = (await accountOfPerson(store.db, jurisdiction, value)) ?? nobody;
    else wanted[field] = value;
  }
  return { where: wanted, limit: limit + 1, before: cursor === undefined ? undefined : Number(cursor) };
}

async function told(ground: AccountsGround, jurisdiction: string, rows: readonly LoggedOpening[]) {
  const personOf = accountPersons(ground, jurisdiction);
  return Promise.all(
    rows.map(async ({ at, subject, why, account }) => ({
      at,
      subject,
      why,
      account,
      ...(await personOf(account)),
    })),
  );
}

/** The log of openings of a jurisdiction's texts and files, latest first, for those who watch over it. */
export function openingRoutes(app: FastifyInstance, house: HouseTools, ground: AccountsGround): void {
  app.get('/api/v1/openings/:jurisdiction', async (request, reply) => {
    const { jurisdiction } = request.params as { readonly jurisdiction: string };
    const overseer = await overseerOf(house, await house.whoAsks(request), jurisdiction);
    if (!('city' in overseer)) return sendProblem(reply, overseer);
    const parsed = OpeningsQuerySchema.safeParse(request.query);
    if (!parsed.success) return sendProblem(reply, badInputProblem(issuesOf(parsed.error)));
    const { limit } = parsed.data;
    const rows = await openingsOf(
      ground.store.db,
      jurisdiction,
      await wantedOf(ground, jurisdiction, parsed.data),
    );
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    if (last && rows.length > limit) reply.header('link', linkToNext(request.url, String(last.id)));
    reply.header('cache-control', 'private, no-store');
    return reply.send({ openings: await told(ground, jurisdiction, page) });
  });
}
