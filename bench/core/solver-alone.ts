import type { AssignmentGoals, AssignmentProblem } from '@laureate/core';
import type { HighsSolver } from '@laureate/node';
import { allowedPairs, groundOf } from '../../packages/core/src/fairness/assignment/ground.ts';
import { floorOf } from '../../packages/core/src/fairness/assignment/maximise.ts';
import {
  chosenPairs,
  type SeatsGoal,
  stateSeats,
} from '../../packages/core/src/fairness/assignment/seats-model.ts';

/** The solver's own optimum; or for which goal it came to none in its time. */
export type AloneAnswer = { readonly goals: AssignmentGoals } | { readonly stoppedAt: 'floor' | 'sum' };

/**
 * The whole model given to the solver as it is, over every pair: first for the best floor, then for the greatest sum
 * above it. Nothing is taken from our search.
 */
export async function solveAlone(problem: AssignmentProblem, { solve }: HighsSolver): Promise<AloneAnswer> {
  const ground = groundOf(problem);
  const best = async (goal: SeatsGoal): Promise<number[] | undefined> => {
    const seats = stateSeats(ground, allowedPairs(ground), goal, { kind: 'whole' });
    const answer = await solve(seats.model);
    return answer.status === 'optimal' ? chosenPairs(seats, answer.columns) : undefined;
  };
  const byFloor = await best({ worth: 'floor' });
  if (!byFloor) return { stoppedAt: 'floor' };
  const floor = floorOf(ground, byFloor);
  const bySum = await best({ worth: ground.fits, floor });
  if (!bySum) return { stoppedAt: 'sum' };
  return { goals: { floor, sum: bySum.reduce((sum, pair) => sum + (ground.fits[pair] ?? 0), 0) } };
}
