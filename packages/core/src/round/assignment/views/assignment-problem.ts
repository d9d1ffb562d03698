import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { formationOf } from '../../draw/draw-rules.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';
import { panelStagesOf } from '../../panel/why-not-seated.ts';
import { assignmentProblemOf, casesToAssign } from '../problem-of.ts';

/**
 * What examiners are to be assigned from today: the accepted cases of a track without panels, the pool before them,
 * and the assignments made before. Whoever has a solver proposes panels from it, and `assign-examiners` checks them.
 */
export const assignmentProblemView = roundView('assignment-problem', {
  for: [hat('office'), hat('third-party')],
  query: z.strictObject({ track: TrackSchema }),
  cases: () => 'every-case',
  answer: (situation) => {
    const { round, scheme, viewer, query } = situation;
    if (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer)) return NOT_FOUND;
    const cases = casesToAssign(situation, query.track);
    return {
      track: query.track,
      /** How panels come about in this round: only where they are assigned is a proposal taken over. */
      formed: formationOf(scheme),
      stages: panelStagesOf(scheme, query.track),
      ...assignmentProblemOf(situation, cases),
      made: [...round.assignment.assignments.keys()],
    };
  },
});
