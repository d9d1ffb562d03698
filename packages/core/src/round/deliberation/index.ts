import type { Command } from '../../act/command.ts';
import type { View } from '../../act/view.ts';
import { breakEqualVote } from './commands/break-equal-vote.ts';
import { castVote } from './commands/cast-vote.ts';
import { conveneMeeting } from './commands/convene-meeting.ts';
import { decideMotion } from './commands/decide-motion.ts';
import { putMotion } from './commands/put-motion.ts';
import { recordAttendance } from './commands/record-attendance.ts';
import { resolveCandidates } from './commands/resolve-candidates.ts';
import {
  attendanceRecorded,
  candidatesResolved,
  equalVoteBroken,
  meetingConvened,
  motionDecided,
  motionPut,
  voteCast,
} from './events.ts';
import { agendaView } from './views/agenda.ts';
import { candidateView } from './views/candidate.ts';
import { candidatesView } from './views/candidates.ts';
import { motionView } from './views/motion.ts';

export { deliberationRefusals } from './refusals.ts';

export const deliberationEvents = [
  meetingConvened,
  attendanceRecorded,
  motionPut,
  voteCast,
  motionDecided,
  equalVoteBroken,
  candidatesResolved,
];
export const deliberationCommands: readonly Command[] = [
  conveneMeeting,
  recordAttendance,
  putMotion,
  castVote,
  decideMotion,
  breakEqualVote,
  resolveCandidates,
];
export const deliberationViews: readonly View[] = [agendaView, motionView, candidateView, candidatesView];
