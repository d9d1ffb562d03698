import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { membersOf } from '../members-of.ts';
import { turnoutOf } from '../turnout.ts';
import { isQuorate } from '../vote.ts';

/**
 * The committee's meetings with their motions: who is present, who is recused from what, whether there is a quorum,
 * and results as counts. Who is recused from any case meets a closed door and uses the single motion instead.
 */
export const agendaView = roundView('agenda', {
  for: [hat('committee'), hat('office'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ registry, round, scheme }) => {
    const quorum = scheme.stage('deliberation')?.quorum;
    const motions = [...round.deliberation.motions.values()];
    return {
      quorum: quorum && { numerator: quorum.numerator, denominator: quorum.denominator, cites: quorum.cites },
      meetings: [...round.deliberation.meetings.values()].map(({ meeting, on, body, present }) => ({
        meeting,
        on,
        body,
        members: membersOf(registry, body, on),
        present,
        motions: motions
          .filter((motion) => motion.meeting === meeting)
          .map(({ motion, subject, ballot, votes, decided }) => {
            const turnout = turnoutOf(registry, round, motion);
            return {
              motion,
              subject,
              ballot,
              recused: turnout?.recusedPersons ?? [],
              quorate:
                turnout !== undefined &&
                quorum !== undefined &&
                isQuorate(turnout.voters.length, turnout.members, { quorum }),
              cast: votes.size,
              decided,
            };
          }),
      })),
    };
  },
});
