import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { acceptedCases } from '../../standing.ts';
import { isChosenEvaluator } from '../runs-review.ts';

/**
 * Who runs the review, its contract, plan and reports, and the accepted cases with their sectors that panels are
 * formed for; no dossier. Of third parties only the chosen one sees it.
 */
export const evaluationView = roundView('evaluation', {
  for: [hat('office'), hat('committee'), hat('supervisor'), hat('third-party')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round, viewer }) => {
    const { chosen, reports } = round.evaluator;
    if (!chosen || (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer))) return NOT_FOUND;
    const { body, contract, approvedOn, plan } = chosen;
    return {
      evaluator: body,
      contract,
      approvedOn,
      ...(plan === undefined ? {} : { plan }),
      reports: [...reports].map(([stage, report]) => ({ stage, ...report })),
      cases: acceptedCases(round).map(({ case: id, track, division, sector }) => ({
        case: id,
        track,
        ...(division === undefined ? {} : { division }),
        ...(sector === undefined ? {} : { sector }),
      })),
    };
  },
});
