import { z } from 'zod';
import { RankSchema } from '../../access/roles.ts';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, FileRef, LocalDateSchema, PartyId, RoundId, Sealed } from '../../act/fields.ts';

const registry = 'registry' as const;

/** A person's place in a body, with a rank and dates; the grant of a role. */
export const memberAppointed = eventKind('MemberAppointed', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({
    person: PartyId,
    body: BodyId,
    rank: RankSchema,
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
  }),
});

export const membershipEnded = eventKind('MembershipEnded', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({ person: PartyId, body: BodyId, on: LocalDateSchema, reason: Sealed }),
});

/** A stand-in for a body's head who is recused or away, named by the body above. */
export const deputyAppointed = eventKind('DeputyAppointed', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({
    body: BodyId,
    insteadOf: PartyId,
    deputy: PartyId,
    round: RoundId.optional(),
    from: LocalDateSchema,
    to: LocalDateSchema.optional(),
    reason: Sealed,
  }),
});

/** A person barred from evaluation work after the committee approved it. */
export const evaluatorBarred = eventKind('EvaluatorBarred', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({ person: PartyId, reason: Sealed, evidence: z.array(FileRef).min(1) }),
});
