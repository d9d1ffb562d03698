import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, FileRef, KeyId, PublicText, RoundId, Sealed } from '../../act/fields.ts';

const internal = { stream: 'registry', visibility: 'internal' } as const;

/** A complaint about the evaluation or a person in it; anonymous ones are information. */
export const complaintFiled = eventKind('ComplaintFiled', {
  ...internal,
  payload: z.strictObject({
    complaint: KeyId,
    round: RoundId.optional(),
    against: z.enum(['examiner', 'office', 'recommender', 'applicant', 'winner', 'other']),
    account: Sealed,
    named: z.boolean(),
    complainant: Sealed.optional(),
    evidence: z.array(FileRef),
  }),
});

/** Someone uses a mark, certificate, plaque or cup of the award that was not given to them. */
export const forgeryReported = eventKind('ForgeryReported', {
  ...internal,
  payload: z.strictObject({
    complaint: KeyId,
    what: z.enum(['mark', 'certificate', 'plaque', 'cup']),
    account: Sealed,
    evidence: z.array(FileRef),
  }),
});

export const complaintAssigned = eventKind('ComplaintAssigned', {
  ...internal,
  payload: z.strictObject({ complaint: KeyId, to: BodyId }),
});

export const complaintConcluded = eventKind('ComplaintConcluded', {
  ...internal,
  payload: z.strictObject({ complaint: KeyId, founded: z.boolean(), finding: Sealed, measures: PublicText }),
});
