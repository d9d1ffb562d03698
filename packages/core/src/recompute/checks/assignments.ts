import { type Instant, localDateOf } from '../../calendar/index.ts';
import { assignmentBreaches, goalsOf, indexProblem } from '../../fairness/assignment/index.ts';
import { assignmentProblemOf, written } from '../../round/assignment/problem-of.ts';
import type { Assignment } from '../../round/assignment/slice.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { type DomainCheck, differenceOf } from '../domain-check.ts';

/**
 * What examiners were assigned from, whether the panels keep every rule, and floor and sum: `assignment@1`. That
 * nothing better exists takes a solver and is not computed here.
 */
export const assignments: DomainCheck = {
  name: 'assignment@1',
  needs: 'full-record',
  covers: ['ExaminersAssigned'],
  differs: ({ event }, { registry, round, scheme }) => {
    if (!round || !scheme) return { recorded: event.type, recomputed: 'no-round' };
    const { panels, floor, sum, problem, left } = event.payload as Assignment;
    const today = localDateOf(event.at as Instant);
    const ground = { registry, round, scheme: scheme as Scheme, today };
    const again = written(
      assignmentProblemOf(
        ground,
        panels.map((panel) => panel.case),
      ),
    );
    const index = indexProblem(problem);
    return differenceOf(
      { problem, left, breaches: [], floor, sum },
      { ...again, breaches: assignmentBreaches(index, panels), ...goalsOf(index, panels) },
    );
  },
};
