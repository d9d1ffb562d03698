import { z } from 'zod';
import { eventKind } from '../../act/event-kind.ts';
import { BodyId, CaseId, FileRef, KeyId, LocalDateSchema, PartyId, PublicText } from '../../act/fields.ts';
import { KeySchema, TrackSchema } from '../../scheme/model/cited.ts';

const internal = { stream: 'round', visibility: 'internal' } as const;

export const meetingConvened = eventKind('MeetingConvened', {
  ...internal,
  payload: z.strictObject({ meeting: KeyId, body: BodyId, on: LocalDateSchema, agenda: FileRef }),
});

/** Who came to the meeting. */
export const attendanceRecorded = eventKind('AttendanceRecorded', {
  ...internal,
  payload: z.strictObject({ meeting: KeyId, present: z.array(PartyId).min(1) }),
});

/**
 * What the meeting decides: a list as proposed, one case for a grade (breaking a tie or departing from the
 * ranking, with a reason), or taking a case off. Where each name is voted on: one name for a grade (another than the
 * proposed one with a reason), or a name in another ballot among names with equal votes.
 */
export const MotionSchema = z.discriminatedUnion('about', [
  z.strictObject({ about: z.literal('list'), track: TrackSchema }),
  z.strictObject({
    about: z.literal('tie'),
    track: TrackSchema,
    grade: KeySchema,
    chosen: z.array(CaseId).min(1),
    reason: PublicText,
    /** The group of applicants that is the reason, where the scheme lets one be cited. */
    group: KeySchema.optional(),
  }),
  z.strictObject({
    about: z.literal('departure'),
    case: CaseId,
    grade: KeySchema.optional(),
    reason: PublicText,
  }),
  z.strictObject({
    about: z.literal('name'),
    case: CaseId,
    grade: KeySchema,
    reason: PublicText.optional(),
  }),
  z.strictObject({
    about: z.literal('runoff'),
    case: CaseId,
    grade: KeySchema,
    among: z.array(CaseId).min(2),
  }),
]);
export type Motion = z.infer<typeof MotionSchema>;

export const motionPut = eventKind('MotionPut', {
  ...internal,
  payload: z.strictObject({
    motion: KeyId,
    meeting: KeyId,
    subject: MotionSchema,
    ballot: z.enum(['open', 'secret']),
  }),
});

/** One member's vote. In a secret ballot the choice is sealed and only the tally is told. */
export const voteCast = eventKind('VoteCast', {
  ...internal,
  payload: z.strictObject({ motion: KeyId, choice: z.enum(['for', 'against', 'abstain']) }),
});

/**
 * A tally. `members`: seats of the committee less those recused from the motion; `present`: members who came;
 * `recused`: of them, recused from the motion; `eligible`: present and not recused.
 */
export const VoteTallySchema = z.strictObject({
  members: z.int(),
  present: z.int(),
  recused: z.int(),
  eligible: z.int(),
  for: z.int(),
  against: z.int(),
  abstain: z.int(),
});

/** A motion's result; `carried` needs the scheme's majority of members present and not recused. */
export const motionDecided = eventKind('MotionDecided', {
  ...internal,
  payload: z.strictObject({
    motion: KeyId,
    calculation: z.literal('vote@1'),
    tally: VoteTallySchema,
    carried: z.boolean(),
  }),
});

/** The chair's choice among names that had equal votes for the last places of a grade in another ballot too. */
export const equalVoteBroken = eventKind('EqualVoteBroken', {
  ...internal,
  payload: z.strictObject({
    grade: KeySchema,
    among: z.array(CaseId).min(2),
    chosen: z.array(CaseId).min(1),
    reason: PublicText,
  }),
});

/**
 * The meeting's resolution: the proposed winners of a track, per grade. `calculation` where they follow from votes on
 * each name, which are counted for all tracks at once.
 */
export const candidatesResolved = eventKind('CandidatesResolved', {
  ...internal,
  payload: z.strictObject({
    track: TrackSchema,
    winners: z.array(z.strictObject({ case: CaseId, grade: KeySchema })),
    departures: z.array(z.strictObject({ case: CaseId, reason: PublicText })),
    minutes: FileRef,
    calculation: z.literal('votes-by-name@1').optional(),
  }),
});
