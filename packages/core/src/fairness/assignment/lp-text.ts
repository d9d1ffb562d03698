import { type AssignmentGround, allowedPairs, groundOf } from './ground.ts';
import type { AssignmentProblem } from './problem.ts';
import { type SeatsGoal, type SeatsModel, stateSeats } from './seats-model.ts';

const termsOf = (terms: readonly (readonly [number, string])[]): string =>
  terms
    .filter(([value]) => value !== 0)
    .map(([value, name]) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`)
    .join(' ');

/** Cuts a line where a reader of the format might not follow it: after so many terms. */
const wrapped = (text: string): string => text.replace(/((?:[+-] \S+ \S+ ?){12})/g, '$1\n   ');

/** Columns and rows are named by number: `x3_7` the fourth examiner and the eighth case. */
function namesOf(ground: AssignmentGround, { pairs, extra }: SeatsModel): string[] {
  const ofPairs = pairs.map((pair) => `x${Math.floor(pair / ground.cases)}_${pair % ground.cases}`);
  return [...ofPairs, ...extra.map((row, at) => (row === 'floor' ? 'floor' : `missing${at}`))];
}

function rowText({ model, rows }: SeatsModel, names: readonly string[], at: number): string[] {
  const [from, to] = [model.starts[at] ?? 0, model.starts[at + 1] ?? 0];
  const terms = Array.from({ length: to - from }, (_, i) => {
    const entry = from + i;
    return [model.values[entry] ?? 0, names[model.indices[entry] ?? 0] ?? ''] as const;
  });
  if (terms.length === 0) return [];
  const [lower, upper] = [model.rowLower[at] ?? 0, model.rowUpper[at] ?? 0];
  const left = wrapped(termsOf(terms));
  const name = `${rows[at]?.rule ?? 'row'}${at}`;
  if (lower === upper) return [` ${name}: ${left} = ${lower}`];
  return [
    ...(Number.isFinite(lower) ? [` ${name}_least: ${left} >= ${lower}`] : []),
    ...(Number.isFinite(upper) ? [` ${name}_most: ${left} <= ${upper}`] : []),
  ];
}

function seatsText(ground: AssignmentGround, seats: SeatsModel): string {
  const { model } = seats;
  const names = namesOf(ground, seats);
  const objective = names.map((name, at) => [model.cost[at] ?? 0, name] as const);
  const whole = names.filter((_, at) => model.whole[at] === 1);
  const lines = (all: readonly string[]) => all.map((name) => ` ${name}`);
  return [
    'Maximize',
    ` goal: ${wrapped(termsOf(objective)) || `0 ${names[0] ?? 'none'}`}`,
    'Subject To',
    ...seats.rows.flatMap((_, at) => rowText(seats, names, at)),
    'Bounds',
    ...names.map((name, at) => ` 0 <= ${name} <= ${model.upper[at] ?? 0}`),
    ...(whole.length > 0 ? ['Generals', ...lines(whole)] : []),
    'End',
    '',
  ].join('\n');
}

/**
 * The whole model of an assignment over every pair as text in CPLEX LP format, for anybody with a solver of their
 * own: with `floor` the greatest sum above that floor, without it the best floor.
 */
export function assignmentText(problem: AssignmentProblem, floor?: number): string {
  const ground = groundOf(problem);
  const goal: SeatsGoal = floor === undefined ? { worth: 'floor' } : { worth: ground.fits, floor };
  return seatsText(ground, stateSeats(ground, allowedPairs(ground), goal, { kind: 'whole' }));
}
