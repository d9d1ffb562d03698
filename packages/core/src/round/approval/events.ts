import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { CaseId, FileRef, KeyId, LocalDateSchema, PublicText } from '../../act/fields.ts';
import { KeySchema } from '../../scheme/model/cited.ts';
import { ApprovalFormSchema } from '../../scheme/model/deciding-stages.ts';

/** A list submitted for approval after its notice ended; held cases may follow in a later batch. */
export const listSubmitted = eventKind('ListSubmitted', {
  stream: 'round',
  visibility: 'internal',
  payload: z.strictObject({ batch: KeyId, cases: z.array(CaseId).min(1), report: FileRef }),
});

/** The decision of the approving body on a submitted list. Only names approved here are honoured. */
export const listDecided = eventKind('ListDecided', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({
    batch: KeyId,
    approved: z.array(z.strictObject({ case: CaseId, grade: KeySchema, name: PublicText })),
    notApproved: z.array(z.strictObject({ case: CaseId, reason: PublicText })).default([]),
    /** Approved, but honoured with this grade in the period before: not honoured again, and no place is taken. */
    honouredBefore: z.array(CaseId).default([]),
    decidedOn: LocalDateSchema,
    /** How the government decided, where the scheme names the ways. */
    form: ApprovalFormSchema.optional(),
    document: FileRef,
  }),
});

/** The end of the round: every case has an outcome. */
export const roundEnded = eventKind('RoundEnded', {
  stream: 'round',
  visibility: 'public',
  payload: z.strictObject({
    on: LocalDateSchema,
    emptyPlaces: z.array(z.strictObject({ grade: KeySchema, track: z.string(), places: z.int() })),
  }),
});
