import {
  attendanceRecorded,
  type Motion,
  meetingConvened,
  motionDecided,
  motionPut,
  voteCast,
} from '../round/deliberation/events.ts';
import { day, file } from './city.ts';
import type { ToldEvent } from './round.ts';

/** Meeting `m1` of the committee (five members) on 22 June 2026, with who came. */
export function aMeeting(...present: readonly string[]): ToldEvent[] {
  return [
    meetingConvened({ meeting: 'm1', body: 'committee', on: day('2026-06-22'), agenda: file('agenda') }),
    ...(present.length > 0 ? [attendanceRecorded({ meeting: 'm1', present: [...present] })] : []),
  ];
}

export const fourOfFive = ['chair', 'member-1', 'member-2', 'member-3'] as const;

/** A motion put at `m1`. */
export const aMotion = (motion: string, subject: Motion, ballot: 'open' | 'secret' = 'open'): ToldEvent =>
  motionPut({ motion, meeting: 'm1', subject, ballot });

/** Votes of persons on a motion. */
export const votesOf = (
  motion: string,
  choice: 'for' | 'against' | 'abstain',
  ...persons: readonly string[]
): ToldEvent[] => persons.map((person) => ({ ...voteCast({ motion, choice }), person }));

/** A motion put and decided at `m1`. */
export const decidedMotion = (motion: string, subject: Motion, carried = true): ToldEvent[] => [
  aMotion(motion, subject),
  motionDecided({
    motion,
    calculation: 'vote@1',
    tally: { members: 5, present: 4, recused: 0, eligible: 4, for: carried ? 4 : 0, against: 0, abstain: 0 },
    carried,
  }),
];
