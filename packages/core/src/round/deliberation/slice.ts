import type { z } from 'zod';
import { slice } from '../../act/slice.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import {
  attendanceRecorded,
  candidatesResolved,
  equalVoteBroken,
  type Motion,
  meetingConvened,
  motionDecided,
  motionPut,
  type VoteTallySchema,
  voteCast,
} from './events.ts';

export interface Meeting {
  readonly meeting: string;
  readonly body: string;
  readonly on: LocalDate;
  present: readonly string[];
}

export interface PutMotion {
  readonly motion: string;
  readonly meeting: string;
  readonly subject: Motion;
  readonly ballot: 'open' | 'secret';
  readonly votes: Map<string, 'for' | 'against' | 'abstain'>;
  decided?: { readonly tally: z.infer<typeof VoteTallySchema>; readonly carried: boolean };
}

export interface ResolvedTrack {
  readonly winners: readonly { readonly case: string; readonly grade: string }[];
  readonly departures: readonly { readonly case: string; readonly reason: string }[];
  readonly act: string;
}

/** The chair's choice among names that were equal in another ballot too. */
export interface ChairsChoice {
  readonly grade: string;
  readonly among: readonly string[];
  readonly chosen: readonly string[];
  readonly reason: string;
}

export interface DeliberationState {
  meetings: Map<string, Meeting>;
  motions: Map<string, PutMotion>;
  choices: ChairsChoice[];
  resolved: Map<Track, ResolvedTrack>;
}

/** Meetings, motions, votes, the chair's choices and what was resolved. */
export const deliberationSlice = slice<DeliberationState>(() => ({
  meetings: new Map(),
  motions: new Map(),
  choices: [],
  resolved: new Map(),
}))
  .on(meetingConvened, (state, { meeting, body, on }) => {
    state.meetings.set(meeting, { meeting, body, on, present: [] });
  })
  .on(attendanceRecorded, (state, payload) => {
    const meeting = state.meetings.get(payload.meeting);
    if (meeting) meeting.present = payload.present;
  })
  .undo(attendanceRecorded, (state, payload) => {
    const meeting = state.meetings.get(payload.meeting);
    if (meeting) meeting.present = [];
  })
  .on(motionPut, (state, payload) => {
    state.motions.set(payload.motion, { ...payload, votes: new Map() });
  })
  .undo(motionPut, (state, payload) => {
    state.motions.delete(payload.motion);
  })
  .on(voteCast, (state, payload, event) => {
    state.motions.get(payload.motion)?.votes.set(event.by.person, payload.choice);
  })
  .on(motionDecided, (state, payload) => {
    const motion = state.motions.get(payload.motion);
    if (motion) motion.decided = { tally: payload.tally, carried: payload.carried };
  })
  .undo(motionDecided, (state, payload) => {
    const motion = state.motions.get(payload.motion);
    if (motion) delete motion.decided;
  })
  .on(equalVoteBroken, (state, payload) => {
    state.choices.push(payload);
  })
  .undo(equalVoteBroken, (state, { grade, among }) => {
    const isIt = (choice: ChairsChoice) => choice.grade === grade && choice.among.join() === among.join();
    state.choices = state.choices.filter((choice) => !isIt(choice));
  })
  .on(candidatesResolved, (state, payload, event) => {
    state.resolved.set(payload.track, {
      winners: payload.winners,
      departures: payload.departures,
      act: event.act,
    });
  })
  .undo(candidatesResolved, (state, payload) => {
    state.resolved.delete(payload.track);
  });
