import { type AssignmentGround, allowedPairs, groundOf } from './ground.ts';
import type { SolveModel } from './linear-model.ts';
import type { Stopped } from './maximise.ts';
import type { AssignmentProblem } from './problem.ts';
import { type SeatsRow, stateSeats } from './seats-model.ts';

/** What keeps a problem from having any panels. Counts are of places; `candidates` may judge the case. */
export type Shortage =
  | { readonly kind: 'capacity'; readonly seats: number; readonly capacity: number }
  | { readonly kind: 'duty'; readonly seats: number; readonly least: number }
  | {
      readonly kind: 'size';
      readonly case: string;
      readonly missing: number;
      readonly candidates: number;
      readonly inConflict: number;
    }
  | { readonly kind: 'leader'; readonly case: string; readonly candidates: number }
  | {
      readonly kind: 'expert';
      readonly case: string;
      readonly field: string;
      readonly candidates: number;
    }
  | { readonly kind: 'load'; readonly person: string; readonly missing: number }
  /** Without this rule alone there would be panels. */
  | { readonly kind: 'rule'; readonly rule: RuleInTheWay };

type RuleInTheWay = 'employers' | 'fields' | 'leaders' | 'experts' | 'conflicts' | 'most' | 'least';

/** Examiners who may judge a case and are of a kind. */
function countCandidates(
  ground: AssignmentGround,
  c: number,
  isOfKind: (pair: number, e: number) => boolean,
) {
  let count = 0;
  for (let e = 0; e < ground.examiners; e += 1) {
    const pair = e * ground.cases + c;
    if (ground.allowed[pair] === 1 && isOfKind(pair, e)) count += 1;
  }
  return count;
}

/** More places than all examiners may take, or fewer than they must. */
function ofTheWhole({ problem, cases }: AssignmentGround): Shortage[] {
  const seats = cases * problem.size;
  const capacity = problem.examiners.reduce((sum, { most }) => sum + Math.min(most, cases), 0);
  const least = problem.examiners.reduce((sum, examiner) => sum + examiner.least, 0);
  return [
    ...(capacity < seats ? [{ kind: 'capacity' as const, seats, capacity }] : []),
    ...(least > seats ? [{ kind: 'duty' as const, seats, least }] : []),
  ];
}

function shortageOf(ground: AssignmentGround, row: SeatsRow, missing: number): Shortage[] {
  const { problem } = ground;
  if (row.rule === 'load') {
    const person = problem.examiners[row.examiner]?.person ?? '';
    return [{ kind: 'load', person, missing }];
  }
  if (row.rule === 'kept' || row.rule === 'group' || row.rule === 'floor') return [];
  const entry = problem.cases[row.case];
  const id = entry?.case ?? '';
  if (row.rule === 'size') {
    const candidates = countCandidates(ground, row.case, () => true);
    const inConflict = ground.examiners - candidates;
    return [{ kind: 'size', case: id, missing, candidates, inConflict }];
  }
  if (row.rule === 'leader') {
    const mayLead = (_: number, e: number) => problem.examiners[e]?.mayLead === true;
    return [{ kind: 'leader', case: id, candidates: countCandidates(ground, row.case, mayLead) }];
  }
  const candidates = countCandidates(ground, row.case, (pair) => ground.isExpert[pair] === 1);
  return [{ kind: 'expert', case: id, field: entry?.expertOf ?? '', candidates }];
}

/** The problem without one of its rules; only rules it has. */
function withoutEachRule(problem: AssignmentProblem): (readonly [RuleInTheWay, AssignmentProblem])[] {
  const { examiners, cases } = problem;
  const withAll = (change: object) => ({
    ...problem,
    examiners: examiners.map((each) => ({ ...each, ...change })),
  });
  const relieved: readonly (readonly [RuleInTheWay, boolean, AssignmentProblem])[] = [
    ['conflicts', problem.forbidden.length > 0, { ...problem, forbidden: [] }],
    ['most', examiners.some(({ most }) => most < cases.length), withAll({ most: cases.length })],
    ['least', examiners.some(({ least }) => least > 0), withAll({ least: 0 })],
    ['employers', problem.oneOfEmployer, { ...problem, oneOfEmployer: false }],
    ['fields', problem.mostOfField !== undefined, { ...problem, mostOfField: undefined }],
    ['leaders', problem.needsLeader, { ...problem, needsLeader: false }],
    [
      'experts',
      cases.some(({ expertOf }) => expertOf !== undefined),
      { ...problem, cases: cases.map((entry) => ({ ...entry, expertOf: undefined })) },
    ],
  ];
  return relieved.flatMap(([rule, isThere, without]) => (isThere ? [[rule, without] as const] : []));
}

/** The rows that fall short when as little as possible does. */
async function fewestMissing(
  ground: AssignmentGround,
  solve: SolveModel,
): Promise<readonly Shortage[] | Stopped> {
  const goal = { worth: new Float64Array(ground.allowed.length) };
  const seats = stateSeats(ground, allowedPairs(ground), goal, { kind: 'whole', priceOfMissing: 1 });
  const answer = await solve(seats.model);
  if (answer.status === 'stopped') return { status: 'stopped', because: answer.because };
  if (answer.status === 'infeasible') return { status: 'stopped', because: 'fault' };
  return seats.extra.flatMap((row, at) => {
    const count = Math.round(answer.columns[seats.pairs.length + at] ?? 0);
    return row === 'floor' || count === 0 ? [] : shortageOf(ground, row, count);
  });
}

/**
 * What is short in a problem without any panels: the whole, then the fewest places, leaders, experts and duties that
 * have to be done without for the rest to hold, then each rule without which there would be panels.
 */
export async function findShortages(
  ground: AssignmentGround,
  solve: SolveModel,
): Promise<readonly Shortage[] | Stopped> {
  const missing = await fewestMissing(ground, solve);
  if ('status' in missing) return missing;
  const inTheWay: Shortage[] = [];
  for (const [rule, problem] of withoutEachRule(ground.problem)) {
    const left = await fewestMissing(groundOf(problem), solve);
    if ('status' in left) return left;
    if (left.length === 0) inTheWay.push({ kind: 'rule', rule });
  }
  return [...ofTheWhole(ground), ...missing, ...inTheWay];
}
