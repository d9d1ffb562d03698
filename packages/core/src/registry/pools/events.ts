import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, KeyId, LocalDateSchema, PartyId, Sealed } from '../../act/fields.ts';

const internal = { stream: 'registry', visibility: 'internal' } as const;

/** A qualified examiner with fields, employer, training and validity. */
export const examinerEnrolled = eventKind('ExaminerEnrolled', {
  ...internal,
  payload: z.strictObject({
    person: PartyId,
    fields: z.array(z.string().min(1)).min(1),
    employer: PartyId.optional(),
    /** Employers of the last years, for conflicts by employment. */
    formerEmployers: z.array(z.strictObject({ organisation: PartyId, until: LocalDateSchema })).default([]),
    trainedOn: LocalDateSchema,
    from: LocalDateSchema,
    to: LocalDateSchema,
  }),
});

export const examinerRemoved = eventKind('ExaminerRemoved', {
  ...internal,
  payload: z.strictObject({ person: PartyId, on: LocalDateSchema, reason: Sealed }),
});

/** An organisation or person being prepared for the award, in the pool of a district or department. */
export const cultivationMemberAdded = eventKind('CultivationMemberAdded', {
  ...internal,
  payload: z.strictObject({ programme: KeyId, party: PartyId, body: BodyId, from: LocalDateSchema }),
});

export const cultivationMemberRemoved = eventKind('CultivationMemberRemoved', {
  ...internal,
  payload: z.strictObject({
    programme: KeyId,
    party: PartyId,
    body: BodyId,
    on: LocalDateSchema,
    reason: Sealed,
  }),
});
