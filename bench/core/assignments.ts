import { type AssignmentAnswer, type AssignmentProblem, optimalAssignment } from '@laureate/core';
import { openHighs } from '@laureate/node';
import { aGeneratedProblem } from '../../packages/core/src/fairness/assignment/testing/generated.ts';
import { atMostTimes, type Finding, plain } from '../measure/findings.ts';
import { milliseconds, type Taken, takenBy, timesAsLong } from '../measure/side-by-side.ts';
import type { CorePart } from './core-part.ts';
import { type AloneAnswer, solveAlone } from './solver-alone.ts';

const most = 1.3;
/** Seconds that ours has for a model: enough to come to an end on a busy machine. */
const patience = 600;

interface Answered<T> extends Taken {
  readonly answer: T;
}

async function timed<T>(work: () => Promise<T>): Promise<Answered<T>> {
  let answer: T | undefined;
  const taken = await takenBy(async () => {
    answer = await work();
  }, 0);
  return { ...taken, answer: answer as T };
}

interface Measured {
  readonly ours: readonly Answered<AssignmentAnswer>[];
  readonly alone: readonly Answered<AloneAnswer>[];
  /** Seconds that the solver alone had for each of its two models. */
  readonly limit: number;
}

const small = aGeneratedProblem({ examiners: 12, cases: 6, size: 3, seed: 1 });

/** Ours with a solver that is already warm. */
async function solveOurs(problem: AssignmentProblem, seconds: number) {
  const highs = openHighs({ seconds });
  await optimalAssignment(small, highs.solve);
  const answer = await timed(() => optimalAssignment(problem, highs.solve));
  await highs.close();
  return answer;
}

async function solveBare(problem: AssignmentProblem, seconds: number) {
  const highs = openHighs({ seconds });
  await solveAlone(small, highs);
  const answer = await timed(() => solveAlone(problem, highs));
  await highs.close();
  return answer;
}

/**
 * Each in turn. The solver alone has at least so long that, if it finds no end, ours is within its aim all the same;
 * then neither is asked again.
 */
async function measured(problem: AssignmentProblem, seconds: number, repeats: number): Promise<Measured> {
  const ours = [await solveOurs(problem, patience)];
  const limit = Math.max(seconds, Math.ceil((ours[0]?.passed ?? 0) / 1000 / most));
  const alone = [await solveBare(problem, limit)];
  for (let turn = 1; turn < repeats && alone.every(({ answer }) => 'goals' in answer); turn += 1) {
    ours.push(await solveOurs(problem, patience));
    alone.push(await solveBare(problem, limit));
  }
  return { ours, alone, limit };
}

function toldOurs(answer: AssignmentAnswer | undefined): string {
  if (answer?.status === 'assigned') return `floor ${answer.goals.floor}, sum ${plain(answer.goals.sum)}`;
  return answer?.status === 'stopped' ? `stopped: ${answer.because}` : 'no panels';
}

function toldAlone(answer: AloneAnswer | undefined, seconds: number): string {
  if (!answer) return '';
  if ('goals' in answer) return `floor ${answer.goals.floor}, sum ${plain(answer.goals.sum)}`;
  return `no ${answer.stoppedAt === 'floor' ? 'floor' : 'sum'} in ${seconds} s`;
}

function findingOf(what: string, { ours, alone, limit }: Measured): Finding {
  const [own, bare] = [ours[0]?.answer, alone[0]?.answer];
  const long = timesAsLong(ours, alone);
  const isEqual =
    own?.status === 'assigned' && bare !== undefined && 'goals' in bare
      ? own.goals.floor === bare.goals.floor && own.goals.sum === bare.goals.sum
      : undefined;
  const aim = atMostTimes(most, long.ratio);
  const isMet = aim.isMet && own?.status === 'assigned' && isEqual !== false;
  return {
    part: 'assignment',
    what: `${what}${isEqual === undefined ? '' : isEqual ? ', same optimum' : ', ANOTHER OPTIMUM'}`,
    ours: `${milliseconds(ours)} (${toldOurs(own)})`,
    against: `${milliseconds(alone)} the solver alone (${toldAlone(bare, limit)})`,
    ...long,
    aim: { ...aim, isMet },
  };
}

/** The exact optimum as core finds it with its solver, beside the solver alone on the whole model. */
export const assignments: CorePart = async ({ assigned, solverSeconds, repeats }, tell) => {
  for (const [cases, examiners, size] of assigned) {
    const problem = aGeneratedProblem({ examiners, cases, size, seed: 1 });
    const what = `${plain(cases)} cases × ${plain(examiners)} examiners × ${size} on each panel`;
    tell(findingOf(what, await measured(problem, solverSeconds, repeats)));
  }
};
