import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { idsOf } from '../../../access/same-party.ts';
import { roundCommand } from '../../../act/command.ts';
import { KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { casesOfMotion } from '../cases-of-motion.ts';
import { voteCast } from '../events.ts';
import { alreadyVoted, motionAlreadyDecided, notPresent } from '../refusals.ts';

/** A member present votes once, also one seated under two documents. Who is recused from a case of the motion finds no such motion. */
export const castVote = roundCommand('cast-vote', {
  by: [hat('committee', 'head', 'deputy', 'member')],
  rules: ['process.deliberation.majority'],
  undo: 'never',
  during: ['deliberation'],
  payload: z.strictObject({ motion: KeyId, choice: z.enum(['for', 'against', 'abstain']) }),
  cases: ({ motion }, round) => casesOfMotion(round, motion),
  decide: ({ registry, round, actor, payload }) => {
    const motion = round.deliberation.motions.get(payload.motion);
    if (!motion) return { refused: [notFound({ what: payload.motion })] };
    const meeting = round.deliberation.meetings.get(motion.meeting);
    const hasVoted = idsOf(registry, actor.person).some((id) => motion.votes.has(id));
    return (
      refuseAll(
        meeting?.present.includes(actor.person) ? undefined : notPresent({ meeting: motion.meeting }),
        motion.decided ? motionAlreadyDecided({ motion: motion.motion }) : undefined,
        hasVoted ? alreadyVoted({ motion: motion.motion }) : undefined,
      ) ?? [voteCast(payload)]
    );
  },
});
