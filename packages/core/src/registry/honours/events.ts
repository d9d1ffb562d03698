import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import {
  CaseId,
  FileRef,
  HonourId,
  KeyId,
  LocalDateSchema,
  PartyId,
  PeriodId,
  PublicText,
  RoundId,
  Sealed,
} from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';

const open = { stream: 'registry', visibility: 'public' } as const;
const internal = { stream: 'registry', visibility: 'internal' } as const;

/**
 * A title granted by the government's decision. `replaces`: a nomination that this award of one period replaces. One
 * that was recognised again belongs to no round, and lives under the scheme version it was recognised under.
 */
export const honourConferred = eventKind('HonourConferred', {
  ...open,
  payload: z.strictObject({
    honour: HonourId,
    programme: KeyId,
    period: PeriodId.optional(),
    round: RoundId.optional(),
    case: CaseId.optional(),
    party: PartyId,
    name: PublicText,
    track: TrackSchema,
    grade: KeySchema,
    decidedOn: LocalDateSchema,
    awardYear: z.int(),
    replaces: HonourId.optional(),
    /** A nomination of the period that was entered from records and that this award replaces. */
    replacesRecorded: z
      .strictObject({ party: PartyId, grade: KeySchema, decidedOn: LocalDateSchema })
      .optional(),
    takesPlace: z.boolean(),
    recognisedAgain: z.strictObject({ scheme: KeyId, version: z.int().min(1), document: FileRef }).optional(),
  }),
});

/** The commendation decision published by the government. */
export const commendationIssued = eventKind('CommendationIssued', {
  ...open,
  payload: z.strictObject({ round: RoundId, number: PublicText, date: LocalDateSchema, document: FileRef }),
});

/** A certificate, plaque, cup or prize: issued with number and date, then handed over. */
export const honourItemIssued = eventKind('HonourItemIssued', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    item: z.enum(['certificate', 'plaque', 'cup', 'prize-money']),
    number: z.string().min(1),
    issuedOn: LocalDateSchema,
    /** Prize money in whole yuan. */
    amount: z.int().min(1).optional(),
  }),
});

export const honourItemHandedOver = eventKind('HonourItemHandedOver', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    item: z.string().min(1),
    on: LocalDateSchema,
    receipt: FileRef,
  }),
});

/** A winner's award told to one recipient (public, departments, financial institutions, credit platform). */
export const honourShared = eventKind('HonourShared', {
  ...open,
  payload: z.strictObject({
    honour: HonourId,
    with: z.enum(['public', 'departments', 'financial-institutions', 'credit-platform']),
    on: LocalDateSchema,
    receipt: FileRef,
  }),
});

/** What a title is shown on: advert, packaging or manual of a product, or something that is no product. */
const TitleUseSchema = z.enum(['product-advert', 'product-packaging', 'product-manual', 'other']);

/** A winner's declared use of the title in advertising. */
export const titleUseDeclared = eventKind('TitleUseDeclared', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    medium: PublicText,
    use: TitleUseSchema.optional(),
    showsYear: z.int().optional(),
    on: LocalDateSchema,
    sample: FileRef,
  }),
});

/** What the office enters of a use of the title against the rules. */
export const TitleMisuseSchema = z.strictObject({
  honour: HonourId,
  finding: PublicText,
  use: TitleUseSchema.optional(),
  evidence: z.array(FileRef).min(1),
});

/** A use of the title against the rules, reported by anyone and found by the office; `cites`: the rule it breaks. */
export const titleMisuseFound = eventKind('TitleMisuseFound', {
  ...internal,
  payload: TitleMisuseSchema.extend({ cites: z.array(KeySchema).optional() }),
});

/** What a winner used its prize money for, in whole yuan. */
export const prizeUseDeclared = eventKind('PrizeUseDeclared', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    on: LocalDateSchema,
    uses: z.array(z.strictObject({ purpose: KeySchema, amount: z.int().min(1), what: Sealed })).min(1),
    evidence: z.array(FileRef).min(1),
  }),
});

/** Benchmarking events, good practice, support, promotion, a higher award: a record per winner and year. */
export const promotionRecorded = eventKind('PromotionRecorded', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    kind: z.enum(['benchmarking-event', 'good-practice', 'support-measure', 'promotion', 'higher-award']),
    year: z.int(),
    on: LocalDateSchema,
    summary: PublicText,
    evidence: z.array(FileRef),
  }),
});
