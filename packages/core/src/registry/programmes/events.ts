import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import {
  CaseId,
  FileRef,
  KeyId,
  LocalDateSchema,
  PartyId,
  PeriodId,
  PublicText,
  RoundId,
} from '../../act/fields.ts';
import { KeySchema, PlacesTrackSchema, TrackSchema } from '../../scheme/model/cited.ts';

const open = { stream: 'registry', visibility: 'public' } as const;
const Words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });

/** An award as it outlives its schemes: it owns periods, honours and bans. */
export const programmeOpened = eventKind('ProgrammeOpened', {
  ...open,
  payload: z.strictObject({ programme: KeyId, name: Words }),
});

/** A scheme approved by the committee, stored whole so that every export carries the rules it was decided by. */
export const schemeAdopted = eventKind('SchemeAdopted', {
  ...open,
  payload: z.strictObject({
    programme: KeyId,
    scheme: KeyId,
    version: z.int().min(1),
    /** The validated bundle (document, articles, compliance, standards) as plain JSON. */
    bundle: z.record(z.string(), z.unknown()),
    approvedOn: LocalDateSchema,
    evidence: z.array(FileRef).min(1),
  }),
});

export const PeriodOpenedSchema = z.strictObject({
  programme: KeyId,
  period: PeriodId,
  scheme: KeyId,
  from: LocalDateSchema,
  to: LocalDateSchema,
  approvedPlaces: z.array(
    z.strictObject({ grade: KeySchema, track: PlacesTrackSchema, places: z.int().min(0) }),
  ),
  evidence: z.array(FileRef).min(1),
});

/** A period over which places are counted, with the places approved for it, per grade and track or track pool. */
export const periodOpened = eventKind('PeriodOpened', { ...open, payload: PeriodOpenedSchema });

/** More rounds in a period than the scheme normally has, allowed by the authority it names, with a reason. */
export const extraRoundAllowed = eventKind('ExtraRoundAllowed', {
  ...open,
  payload: z.strictObject({ programme: KeyId, period: PeriodId, reason: PublicText }),
});

/** A round entered in the registry when it is planned; ties the round's stream to programme and period. */
export const roundRegistered = eventKind('RoundRegistered', {
  ...open,
  payload: z.strictObject({
    round: RoundId,
    programme: KeyId,
    period: PeriodId,
    scheme: KeyId,
    version: z.int().min(1),
  }),
});

/** An honour or ban of earlier years, entered from records so that bars and places count it. */
export const pastHonourRecorded = eventKind('PastHonourRecorded', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    programme: KeyId,
    party: PartyId,
    track: TrackSchema,
    grade: KeySchema,
    decidedOn: LocalDateSchema,
    period: PeriodId.optional(),
    evidence: z.array(FileRef).min(1),
  }),
});

export const pastBanRecorded = eventKind('PastBanRecorded', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    programme: KeyId,
    party: PartyId,
    from: LocalDateSchema,
    to: LocalDateSchema,
    evidence: z.array(FileRef).min(1),
  }),
});

const Because = z.strictObject({ round: RoundId, case: CaseId, veto: KeyId });

/** A party banned from the award by a veto that carries a ban; first and last day included. */
export const banImposed = eventKind('BanImposed', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({
    programme: KeyId,
    party: PartyId,
    from: LocalDateSchema,
    to: LocalDateSchema,
    because: Because,
  }),
});

/** The ban goes with the veto that was taken back. */
export const banLifted = eventKind('BanLifted', {
  stream: 'registry',
  visibility: 'internal',
  payload: z.strictObject({ programme: KeyId, party: PartyId, because: Because }),
});
