import type { AssignmentGoals, ExplainedCase, SeatChange, Shortage } from '@laureate/core';
import { tellNotSeated, tellShortage } from '@laureate/locales';
import type { Context } from '../context.ts';

/** So many of those who do not sit are told for each case; the others are in the JSON. */
const othersTold = 5;

const listed = (context: Context, words: readonly string[]): string => words.join(context.tell('mark.list'));

function caseLines(context: Context, told: ExplainedCase): string[] {
  const members = told.members.map(({ person, fit, isLeader }) =>
    context.tell(isLeader ? 'assign.leader' : 'assign.member', { person, fit }),
  );
  const others = told.others.slice(0, othersTold).map(({ person, reasons }) => {
    const words = reasons.map((reason) => tellNotSeated(context.language, reason));
    return `    ${context.tell('assign.not', { person, reasons: words.join(context.tell('mark.comma')) })}`;
  });
  const head = context.tell('assign.case', {
    case: told.case,
    members: listed(context, members),
    sum: told.sum,
  });
  return [head, ...others];
}

/** The panels of an assignment with the reasons, then the two goals. */
export function assignmentLines(
  context: Context,
  told: readonly ExplainedCase[],
  { floor, sum }: AssignmentGoals,
): string[] {
  return [
    ...told.flatMap((entry) => caseLines(context, entry)),
    context.paint.bold(context.tell('assign.goals', { floor, sum })),
  ];
}

/** Who comes for whom, where panels were to stay. */
export function changeLines(context: Context, changes: readonly SeatChange[]): string[] {
  return changes.map((change) => context.tell('assign.change', { ...change, in: change.in ?? '' }));
}

/** What is short, a line each. */
export function shortageLines(context: Context, shortages: readonly Shortage[]): string[] {
  return shortages.map((shortage) => tellShortage(context.language, shortage));
}
