import { type Instant, type KeyedHash, StageIdSchema } from '@laureate/core';
import { type Language, languages } from '@laureate/locales';
import type { Column } from '@laureate/tables';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Visitor } from '../accounts/visitor.ts';
import type { City } from '../city/city.ts';
import type { FileWanted } from '../files/file-named.ts';
import type { HouseTools } from '../http/house-tools.ts';
import { claimOf } from '../http/person-of.ts';
import { mayRun } from '../http/routes/act-routes.ts';
import { columnsToFill, type ImportKind, importKinds } from './import-kind.ts';
import type { ImportRequest, ImportTools } from './import-request.ts';
import { tableGround } from './read-import.ts';

const Id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/);

/** What may be asked of every route of imports. */
export const ImportQuerySchema = z.object({
  lang: z.enum(languages as readonly [Language, ...Language[]]).default('zh-CN'),
  format: z.enum(['xlsx', 'csv']).default('xlsx'),
  mode: z.enum(['perform', 'prepare']).default('perform'),
  round: Id.optional(),
  programme: Id.optional(),
  /** Of score sheets: with the own sheets of this stage filled in as they stand. */
  stage: StageIdSchema.optional(),
  role: z.string().max(64).optional(),
  body: z.string().max(64).optional(),
});
export type ImportQuery = z.infer<typeof ImportQuerySchema>;

const ParamsSchema = z.object({ jurisdiction: z.string(), kind: z.string() });

/** What imports need of the house beside what all routes call. */
export interface IntakeOptions {
  /** The keyed hash that codes are indexed with. */
  readonly hmac: KeyedHash;
  /** The reference of a file by the name it was handed in under; nothing when there is none. */
  readonly fileNamed?: (wanted: FileWanted) => Promise<string | undefined>;
}

/** A request by someone who has a seat in the jurisdiction, ready to be answered. */
export interface OpenedImport {
  readonly kind: ImportKind;
  readonly city: City;
  readonly at: Instant;
  readonly by: ReturnType<typeof claimOf>;
  readonly tools: ImportTools;
  readonly mayRun: (command: string) => boolean;
}

type Account = Extract<Visitor, { readonly kind: 'account' }>;

function toolsFor(
  house: HouseTools,
  options: IntakeOptions,
  { account, session, seats }: Account,
  city: City,
  kind: string,
): ImportTools {
  const { jurisdiction } = city;
  const { fileNamed } = options;
  const person = seats.get(jurisdiction) ?? '';
  return {
    city,
    hmac: options.hmac,
    openTexts: (refs) =>
      house.openTexts({
        jurisdiction,
        refs,
        reader: { account, session, why: `import ${kind}`, at: new Date().toISOString() },
      }),
    ...(fileNamed
      ? {
          fileNamed: (subject: string, name: string) =>
            fileNamed({ jurisdiction, account, person, subject, name }),
        }
      : {}),
    missingFiles: async (named) => (await house.missingFiles?.({ jurisdiction, account, named })) ?? [],
  };
}

/** Opens a request; nothing for an unknown kind or place, and for whoever has no seat there. */
export async function openImport(
  house: HouseTools,
  options: IntakeOptions,
  request: FastifyRequest,
  hat: Pick<ImportQuery, 'role' | 'body'>,
): Promise<OpenedImport | undefined> {
  const params = ParamsSchema.parse(request.params);
  const kind = importKinds.get(params.kind);
  const visitor = await house.whoAsks(request);
  if (!kind || visitor.kind !== 'account' || !visitor.seats.has(params.jurisdiction)) return undefined;
  const city = await house.cities.find(params.jurisdiction);
  if (!city) return undefined;
  return {
    kind,
    city,
    at: await house.clock.now(params.jurisdiction),
    by: claimOf(visitor, params.jurisdiction, hat),
    tools: toolsFor(house, options, visitor, city, params.kind),
    mayRun: (command) => mayRun(visitor, command),
  };
}

/** The columns of a kind under the schemes of a jurisdiction: those of a round where one is named. */
export function columnsHere(
  { kind, city }: OpenedImport,
  { round, programme }: ImportQuery,
): Promise<readonly (readonly [string, Column])[]> {
  return city.read(round, (state) => {
    const scheme = round === undefined ? undefined : state.schemeOf(round);
    return columnsToFill(kind, tableGround(state.registry, scheme, programme));
  });
}

/** The import that a request with a table asks for. */
export function importRequest(
  { kind, by, at, mayRun: may }: OpenedImport,
  { mode, round, programme }: ImportQuery,
  bytes: Uint8Array,
  dryRun: boolean,
): ImportRequest {
  return { kind, bytes, by, at, mode, dryRun, round, programme, mayRun: may };
}
