import { z } from 'zod';
import { RankSchema } from '../../access/roles.ts';
import { eventKind } from '../../act/event-kind.ts';
import {
  BodyId,
  FileRef,
  KeyId,
  LocalDateSchema,
  PartyId,
  PeriodId,
  RoundId,
  Sealed,
} from '../../act/fields.ts';
import { SupervisorOriginSchema } from '../../scheme/model/scheme-document.ts';

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

/** A person barred from evaluation work by the authority the scheme names. */
export const evaluatorBarred = eventKind('EvaluatorBarred', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({ person: PartyId, reason: Sealed, evidence: z.array(FileRef).min(1) }),
});

/** A third-party evaluator barred from evaluation work. */
export const evaluatingBodyBarred = eventKind('EvaluatingBodyBarred', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({ body: BodyId, reason: Sealed, evidence: z.array(FileRef).min(1) }),
});

/** The group that watches over an edition, as the committee approved it; its members have their seats by this. */
export const supervisionGroupAppointed = eventKind('SupervisionGroupAppointed', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({
    programme: KeyId,
    period: PeriodId,
    body: BodyId,
    members: z.array(z.strictObject({ person: PartyId, from: SupervisorOriginSchema })).min(1),
    resolution: FileRef,
    from: LocalDateSchema,
  }),
});

/** The group's edition is over: the seats of its members end on this day. */
export const supervisionGroupDissolved = eventKind('SupervisionGroupDissolved', {
  stream: registry,
  visibility: 'internal',
  payload: z.strictObject({ programme: KeyId, period: PeriodId, body: BodyId, on: LocalDateSchema }),
});
