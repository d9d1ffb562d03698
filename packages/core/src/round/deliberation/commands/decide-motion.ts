import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { KeyId } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { casesOfMotion } from '../cases-of-motion.ts';
import { motionDecided } from '../events.ts';
import { motionAlreadyDecided, noQuorum, votesMissing } from '../refusals.ts';
import { turnoutOf } from '../turnout.ts';
import { countVote } from '../vote.ts';

/**
 * Counts a motion's votes (`vote@1`): the clerk tallies and the chair confirms. Refused without a quorum and while a
 * member present and not recused has not voted; abstaining is a vote.
 */
export const decideMotion = roundCommand('decide-motion', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('committee', 'clerk')],
  rules: ['process.deliberation.quorum', 'process.deliberation.majority'],
  undo: 'rescind',
  redo: ['decide-motion'],
  during: ['deliberation'],
  payload: z.strictObject({ motion: KeyId }),
  cases: ({ motion }, round) => casesOfMotion(round, motion),
  decide: ({ registry, round, scheme, payload: { motion } }) => {
    const put = round.deliberation.motions.get(motion);
    const turnout = turnoutOf(registry, round, motion);
    const rules = scheme.stage('deliberation');
    if (!put || !turnout || !rules) return { refused: [notFound({ what: motion })] };
    const { quorum, majority } = rules;
    const { tally, quorate, carried } = countVote(turnout, { quorum, moreThan: majority.moreThan });
    const missing = tally.eligible - turnout.votes.length;
    return (
      refuseAll(
        put.decided ? motionAlreadyDecided({ motion }) : undefined,
        quorate ? undefined : noQuorum({ present: tally.eligible, members: tally.members }, quorum.cites),
        missing > 0 ? votesMissing({ count: missing }) : undefined,
      ) ?? [motionDecided({ motion, calculation: 'vote@1', tally, carried })]
    );
  },
});
