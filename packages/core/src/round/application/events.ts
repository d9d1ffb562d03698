import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, FileRef, LocalDateSchema, PartyId, PublicText, Sealed } from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

/** A value of a fact in one of the shapes a scheme's fact kinds have. `none: true` is a checked absence. */
export const FactValueSchema = z.discriminatedUnion('shape', [
  z.strictObject({
    shape: z.literal('occurrences'),
    occurrences: z.array(
      z.strictObject({
        from: LocalDateSchema,
        to: LocalDateSchema.optional(),
        /** Whether it still lasts (a list entry not removed, a case not closed). */
        open: z.boolean().default(false),
        level: z.enum(['national', 'province', 'city', 'district']).optional(),
        /** Whether the party was found responsible; absent: not established. */
        responsible: z.boolean().optional(),
      }),
    ),
  }),
  z.strictObject({
    shape: z.literal('periods'),
    periods: z.array(z.strictObject({ from: LocalDateSchema, to: LocalDateSchema.optional() })).min(1),
  }),
  z.strictObject({ shape: z.literal('holds'), holds: z.boolean() }),
  z.strictObject({
    shape: z.literal('documents'),
    documents: z.array(z.strictObject({ title: z.string().min(1), expiresOn: LocalDateSchema.optional() })),
  }),
  z.strictObject({ shape: z.literal('statement'), evidence: z.array(FileRef) }),
]);
export type FactValue = z.infer<typeof FactValueSchema>;

/** More time for everybody: applications count until a later day than the call said, with the notice of it. */
export const closingExtended = eventKind('ClosingExtended', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({ until: LocalDateSchema, reason: PublicText, proofs: z.array(FileRef).min(1) }),
});

/** What the applicant claims about one kind of fact. */
export const ClaimSchema = z.strictObject({ fact: KeySchema, value: FactValueSchema });

/** The filed form, self-evaluation and evidence as one immutable version named by its hash. */
const DossierSchema = z.strictObject({ hash: FileRef, files: z.array(FileRef) });

/** An application as it is handed in. */
export const FilingSchema = z.strictObject({
  case: CaseId,
  party: PartyId,
  track: TrackSchema,
  division: KeySchema.optional(),
  channel: BodyId,
  /** The channel of the place where the applicant, or the unit of a person, is located, as the applicant tells it. */
  locatedIn: BodyId.optional(),
  /** The person who signs for the applicant; for an individual the applicant. */
  signedBy: PartyId,
  declares: z.array(z.enum(['complete', 'true', 'accurate'])),
  dossier: DossierSchema,
  claims: z.array(ClaimSchema),
  employer: PartyId.optional(),
  headOf: PartyId.optional(),
  encouraged: z.array(KeySchema).default([]),
  subQuota: KeySchema.optional(),
  /** The sector of the applicant, where panels are chosen by it. */
  sector: KeySchema.optional(),
  tradeSecrets: z.array(z.strictObject({ part: z.string().min(1), where: Sealed })).default([]),
  contact: Sealed,
});
export type Filing = z.infer<typeof FilingSchema>;

export const applicationFiled = eventKind('ApplicationFiled', {
  ...internal,
  /** `filedOn`: the business clock's day the filing counts for. */
  payload: FilingSchema.extend({ filedOn: LocalDateSchema }),
});

/** What replaces an earlier version of a dossier. */
export const AmendmentSchema = z.strictObject({
  case: CaseId,
  dossier: DossierSchema,
  claims: z.array(ClaimSchema),
});

/** A new version of the dossier before the closing day; the earlier one stays on record. */
export const applicationAmended = eventKind('ApplicationAmended', {
  ...internal,
  payload: AmendmentSchema,
});

export const applicationWithdrawn = eventKind('ApplicationWithdrawn', {
  ...internal,
  payload: z.strictObject({
    case: CaseId,
    reason: Sealed.optional(),
    /** The applicant's written request, where the office acts on it. */
    request: FileRef.optional(),
    afterNotice: z.boolean(),
  }),
});

/** After the public notice a withdrawn name is struck, with a note. */
export const nameStruck = eventKind('NameStruck', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({ case: CaseId, note: PublicText }),
});
