import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { casesOfMotion } from '../cases-of-motion.ts';

/**
 * One motion: how many have voted, the counts once it is decided, and a committee member's own vote. Names with
 * votes only of an open ballot: to the supervisor at any time, to the committee once it is decided, never to the office.
 */
export const motionView = roundView('motion', {
  for: [hat('committee'), hat('office'), hat('supervisor')],
  query: z.strictObject({ motion: KeyId }),
  cases: ({ motion }, round) => casesOfMotion(round, motion),
  answer: ({ round, viewer, query }) => {
    const put = round.deliberation.motions.get(query.motion);
    if (!put) return NOT_FOUND;
    const { motion, meeting, subject, ballot, votes, decided } = put;
    const seesNames =
      ballot === 'open' && (viewer.role === 'supervisor' || (viewer.role === 'committee' && decided));
    return {
      motion,
      meeting,
      subject,
      ballot,
      cast: votes.size,
      decided,
      own: viewer.role === 'committee' ? votes.get(viewer.person) : undefined,
      votes: seesNames ? [...votes].map(([person, choice]) => ({ person, choice })) : undefined,
    };
  },
});
