import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { formationOf } from '../../draw/draw-rules.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { panelFormed } from '../../panel/events.ts';
import { AskedAssignmentSchema, examinersAssigned } from '../events.ts';
import { assignmentProblemOf, written } from '../problem-of.ts';
import { assignmentIdUsed, panelsNotAssigned } from '../refusals.ts';
import { whyNotAssigned } from '../why-not-assigned.ts';

/**
 * Assigns examiners to cases, a panel for each, as a computation outside proposed it. Nothing of the proposal is
 * trusted: every rule is checked again, and floor and sum are computed from the pool as it is. What it was computed
 * from is recorded with it, so that anybody can look for something better. The panels are panels like any other.
 */
export const assignExaminers = roundCommand('assign-examiners', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: [
    'process.panel.formed',
    'process.panel.size',
    'process.panel.leader',
    'process.panel.pool',
    'process.panel.recusal',
    'process.panel.evaluator',
    'process.panel.industryExpert',
    'process.panel.bySector',
    'process.panel.mostCases',
    'process.panel.leastCases',
    'process.panel.leadsAfter',
    'process.panel.oneOfEmployer',
    'process.panel.mostOfField',
  ],
  undo: 'rescind',
  redo: ['assign-examiners'],
  payload: AskedAssignmentSchema,
  during: ['panel'],
  cases: ({ panels }) => panels.map((panel) => panel.case),
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    if (wrong) return { refused: [wrong] };
    const { round, scheme, payload } = situation;
    if (formationOf(scheme) !== 'assigned')
      return { refused: [panelsNotAssigned({}, scheme.stage('panel')?.formed?.cites)] };
    const { assignment, track, stages, panels } = payload;
    const stated = assignmentProblemOf(
      situation,
      panels.map((panel) => panel.case),
    );
    return (
      refuseAll(
        round.assignment.assignments.has(assignment) ? assignmentIdUsed({ assignment }) : undefined,
        whyNotAssigned(situation, payload, stated),
      ) ?? [
        examinersAssigned({ ...payload, ...written(stated), calculation: 'assignment@1' }),
        ...panels.map(({ panel, case: id, members, leader }) =>
          panelFormed({ panel, track, stages, members, leader, cases: [id] }),
        ),
      ]
    );
  },
});
