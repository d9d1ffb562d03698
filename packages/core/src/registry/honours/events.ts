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
} from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';

const open = { stream: 'registry', visibility: 'public' } as const;
const internal = { stream: 'registry', visibility: 'internal' } as const;

/** A title granted by the government's decision. `replaces`: a nomination that this award of one period replaces. */
export const honourConferred = eventKind('HonourConferred', {
  ...open,
  payload: z.strictObject({
    honour: HonourId,
    programme: KeyId,
    period: PeriodId,
    round: RoundId,
    case: CaseId,
    party: PartyId,
    name: PublicText,
    track: TrackSchema,
    grade: KeySchema,
    decidedOn: LocalDateSchema,
    awardYear: z.int(),
    replaces: HonourId.optional(),
    takesPlace: z.boolean(),
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

/** A winner's declared use of the title in advertising. */
export const titleUseDeclared = eventKind('TitleUseDeclared', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    medium: PublicText,
    showsYear: z.int().optional(),
    on: LocalDateSchema,
    sample: FileRef,
  }),
});

/** A use of the title against the rules, reported by anyone and found by the office. */
export const titleMisuseFound = eventKind('TitleMisuseFound', {
  ...internal,
  payload: z.strictObject({ honour: HonourId, finding: PublicText, evidence: z.array(FileRef).min(1) }),
});

/** Benchmarking events, good practice, support measures, promotion: a record per winner and year. */
export const promotionRecorded = eventKind('PromotionRecorded', {
  ...internal,
  payload: z.strictObject({
    honour: HonourId,
    kind: z.enum(['benchmarking-event', 'good-practice', 'support-measure', 'promotion']),
    year: z.int(),
    on: LocalDateSchema,
    summary: PublicText,
    evidence: z.array(FileRef),
  }),
});
