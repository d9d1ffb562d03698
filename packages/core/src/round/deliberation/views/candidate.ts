import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { CaseId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { candidateResults } from '../candidate-results.ts';

/**
 * All results about one candidate whose name is voted on. For the office and the supervisor, and for the committee
 * from the opening of the deliberation; who is recused from another case sees this one.
 */
export const candidateView = roundView('candidate', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({ case: CaseId }),
  cases: (query) => [query.case],
  answer: (situation) => {
    const { round, viewer, query } = situation;
    const isEarly = viewer.role === 'committee' && !round.proceedings.stages.has('deliberation');
    return (isEarly ? undefined : candidateResults(situation, query.case)) ?? NOT_FOUND;
  },
});
