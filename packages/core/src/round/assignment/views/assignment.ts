import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { KeyId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { explainAssignment } from '../../../fairness/assignment/index.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';

/**
 * An assignment with its reasons: for each case who sits and how well they fit, and for everybody else of the pool
 * why not. Told from what was recorded with it, so it stays as it was when the pool changes.
 */
export const assignmentView = roundView('assignment', {
  for: [hat('office'), hat('third-party'), hat('supervisor')],
  query: z.strictObject({ assignment: KeyId }),
  cases: (query, round) =>
    round.assignment.assignments.get(query.assignment)?.panels.map((panel) => panel.case) ?? [
      query.assignment,
    ],
  answer: ({ round, viewer, query }) => {
    const found = round.assignment.assignments.get(query.assignment);
    if (!found || (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer))) return NOT_FOUND;
    const { assignment, track, stages, panels, floor, sum, problem, left } = found;
    const panelOf = new Map(panels.map((panel) => [panel.case, panel.panel]));
    return {
      assignment,
      track,
      stages,
      floor,
      sum,
      size: problem.size,
      cases: explainAssignment(problem, panels).map((told) => ({
        panel: panelOf.get(told.case) ?? '',
        ...told,
      })),
      left,
    };
  },
});
