import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { groupOfRound } from '../group-of-round.ts';

/**
 * Who watches over the round, what was reported and the opinion on file, for those who run, decide and supervise it.
 * The opinion's text is a vault reference.
 */
export const supervisionView = roundView('supervision', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: (situation) => {
    const { reports, opinion } = situation.round.supervision;
    const group = groupOfRound(situation);
    return {
      ...(group ? { group: { body: group.body, members: group.members } } : {}),
      reports: reports.map((report) => ({ ...report })),
      ...(opinion ? { opinion: { ...opinion } } : {}),
    };
  },
});
