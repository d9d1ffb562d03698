import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { FileRef, KeyId, LocalDateSchema } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { meetingConvened } from '../events.ts';
import { meetingAlreadyConvened, meetingDayPast } from '../refusals.ts';

/** The committee's clerk calls a meeting of the clerk's own committee for a day, with its agenda. */
export const conveneMeeting = roundCommand('convene-meeting', {
  by: [hat('committee', 'clerk')],
  rules: ['process.deliberation'],
  undo: 'never',
  during: ['deliberation'],
  payload: z.strictObject({ meeting: KeyId, on: LocalDateSchema, agenda: FileRef }),
  cases: () => 'every-case',
  decide: ({ round, actor, legalDay, payload }) => {
    const { meeting, on } = payload;
    return (
      refuseAll(
        round.deliberation.meetings.has(meeting) ? meetingAlreadyConvened({ meeting }) : undefined,
        on < legalDay ? meetingDayPast({ on }) : undefined,
      ) ?? [meetingConvened({ ...payload, body: actor.body ?? '' })]
    );
  },
});
