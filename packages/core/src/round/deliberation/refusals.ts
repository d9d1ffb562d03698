import { z } from 'zod';
import { refusalKind } from '../../act/refusal.ts';
import { LocalDateSchema } from '../../calendar/index.ts';
import { PlacesTrackSchema, TrackSchema } from '../../scheme/model/cited.ts';

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
/** The scheme votes on each name and the motion is about a list, or the other way round. */
export const motionOfOtherVote = refusalKind('motion-of-other-vote', 'rule', {
  about: z.enum(['list', 'tie', 'departure', 'name', 'runoff']),
  votesOn: z.enum(['list', 'each-name']),
});
/** Votes on names are resolved for all tracks at once, votes on lists for each track. */
export const resolutionOfOtherVote = refusalKind('resolution-of-other-vote', 'rule', {
  track: PlacesTrackSchema,
  votesOn: z.enum(['list', 'each-name']),
});
export const notACandidate = refusalKind('not-a-candidate', 'rule', { case: z.string() });
export const departingNeedsReason = refusalKind('departing-needs-reason', 'rule', {
  case: z.string(),
  proposed: z.string(),
  grade: z.string(),
});
/** Candidates whose name was not put to the vote, or whose votes are not counted yet. */
export const namesNotVoted = refusalKind('names-not-voted', 'state', { cases: ids });
/** The name has no equal votes at the cut that another ballot would decide. */
export const noEqualVotes = refusalKind('no-equal-votes', 'state', { grade: z.string(), case: z.string() });
export const notTheEqualNames = refusalKind('not-the-equal-names', 'rule', { missing: ids, surplus: ids });
export const anotherBallotFirst = refusalKind('another-ballot-first', 'rule', {
  grade: z.string(),
  cases: ids,
});
/** Equal votes at the cut are not decided yet. */
export const equalVotesOpen = refusalKind('equal-votes-open', 'state', {
  grade: z.string(),
  cases: ids,
  next: z.enum(['another-ballot', 'chair']),
});
export const groupNotCitable = refusalKind('group-not-citable', 'rule', { group: z.string() });
/** Chosen cases that are not of the group given as reason, and whether everyone else tied is of it too. */
export const groupDoesNotDecide = refusalKind('group-does-not-decide', 'rule', {
  group: z.string(),
  chosenOutside: ids,
  allInside: z.boolean(),
});
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
  motionOfOtherVote,
  resolutionOfOtherVote,
  notACandidate,
  departingNeedsReason,
  namesNotVoted,
  noEqualVotes,
  notTheEqualNames,
  anotherBallotFirst,
  equalVotesOpen,
  groupNotCitable,
  groupDoesNotDecide,
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
