import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { TrackSchema } from '../../scheme/model/cited.ts';

const ids = z.array(z.string());

export const meetingAlreadyConvened = refusalKind('meeting-already-convened', 'state', {
  meeting: z.string(),
});
export const meetingDayPast = refusalKind('meeting-day-past', 'input', { on: LocalDateSchema });
export const meetingNotYet = refusalKind('meeting-not-yet', 'state', { on: LocalDateSchema });
export const attendanceAlreadyRecorded = refusalKind('attendance-already-recorded', 'state', {
  meeting: z.string(),
});
export const attendanceNotRecorded = refusalKind('attendance-not-recorded', 'state', { meeting: z.string() });
export const notAMember = refusalKind('not-a-member', 'rule', { persons: ids });
export const motionAlreadyPut = refusalKind('motion-already-put', 'state', { motion: z.string() });
export const subjectAlreadyBeforeMeeting = refusalKind('subject-already-before-meeting', 'state', {
  motion: z.string(),
});
export const ballotNotAllowed = refusalKind('ballot-not-allowed', 'rule', {
  ballot: z.enum(['open', 'secret']),
});
export const noProposal = refusalKind('no-proposal', 'state', { track: TrackSchema });
export const trackAlreadyResolved = refusalKind('track-already-resolved', 'state', { track: TrackSchema });
export const noSuchOpenTie = refusalKind('no-such-open-tie', 'state', {
  track: TrackSchema,
  grade: z.string(),
});
export const notInTie = refusalKind('not-in-tie', 'rule', { cases: ids });
export const tieChoiceWrongNumber = refusalKind('tie-choice-wrong-number', 'rule', {
  places: z.int(),
  chosen: z.int(),
});
export const gradeNotOfTrack = refusalKind('grade-not-of-track', 'rule', {
  grade: z.string(),
  track: TrackSchema,
});
export const notPresent = refusalKind('not-present', 'forbidden', { meeting: z.string() });
export const alreadyVoted = refusalKind('already-voted', 'state', { motion: z.string() });
export const motionAlreadyDecided = refusalKind('motion-already-decided', 'state', { motion: z.string() });
export const noQuorum = refusalKind('no-quorum', 'rule', { present: z.int(), members: z.int() });
export const votesMissing = refusalKind('votes-missing', 'state', { count: z.int() });
export const listNotCarried = refusalKind('list-not-carried', 'state', { track: TrackSchema });
export const tieStillOpen = refusalKind('tie-still-open', 'state', { grade: z.string(), cases: ids });
export const placesExceeded = refusalKind('places-exceeded', 'rule', {
  grade: z.string(),
  places: z.int(),
  winners: z.int(),
});
export const winnersDoNotFollow = refusalKind('winners-do-not-follow', 'rule', {
  missing: ids,
  surplus: ids,
});
export const tracksNotResolved = refusalKind('tracks-not-resolved', 'state', {
  tracks: z.array(TrackSchema),
});

export const deliberationRefusals = [
  meetingAlreadyConvened,
  meetingDayPast,
  meetingNotYet,
  attendanceAlreadyRecorded,
  attendanceNotRecorded,
  notAMember,
  motionAlreadyPut,
  subjectAlreadyBeforeMeeting,
  ballotNotAllowed,
  noProposal,
  trackAlreadyResolved,
  noSuchOpenTie,
  notInTie,
  tieChoiceWrongNumber,
  gradeNotOfTrack,
  notPresent,
  alreadyVoted,
  motionAlreadyDecided,
  noQuorum,
  votesMissing,
  listNotCarried,
  tieStillOpen,
  placesExceeded,
  winnersDoNotFollow,
  tracksNotResolved,
];
