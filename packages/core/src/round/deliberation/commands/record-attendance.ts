import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { KeyId, PartyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { attendanceRecorded } from '../events.ts';
import { membersOf } from '../members-of.ts';
import { attendanceAlreadyRecorded, meetingNotYet, notAMember } from '../refusals.ts';

/** Who came to a meeting: members of the committee on its day. Recorded once; a mistake is taken back and redone. */
export const recordAttendance = roundCommand('record-attendance', {
  by: [hat('committee', 'clerk')],
  rules: ['process.deliberation.quorum'],
  undo: 'rescind',
  redo: ['record-attendance'],
  during: ['deliberation'],
  payload: z.strictObject({ meeting: KeyId, present: z.array(PartyId).min(1) }),
  cases: () => [],
  decide: ({ registry, round, actor, legalDay, payload }) => {
    const meeting = round.deliberation.meetings.get(payload.meeting);
    if (!meeting || meeting.body !== actor.body) return { refused: [notFound({ what: payload.meeting })] };
    const members = membersOf(registry, meeting.body, meeting.on);
    const present = [...new Set(payload.present)];
    const strangers = present.filter((person) => !members.includes(person));
    return (
      refuseAll(
        legalDay < meeting.on ? meetingNotYet({ on: meeting.on }) : undefined,
        meeting.present.length > 0 ? attendanceAlreadyRecorded({ meeting: meeting.meeting }) : undefined,
        strangers.length > 0 ? notAMember({ persons: strangers }) : undefined,
      ) ?? [attendanceRecorded({ meeting: meeting.meeting, present })]
    );
  },
});
