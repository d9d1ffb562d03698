import type { AssignmentGoals, ExplainedCase, NotSeatedReason, Shortage } from '@laureate/core';
import type { Context } from '../context.ts';

/** So many of those who do not sit are told for each case; the others are in the JSON. */
const othersTold = 5;

const listed = (context: Context, words: readonly string[]): string => words.join(context.tell('mark.list'));

function reasonWords(context: Context, reason: NotSeatedReason): string {
  if (reason.kind === 'conflict') {
    const grounds = reason.grounds.map((ground) => context.tell(`assign.ground.${ground}`));
    return context.tell('assign.reason.conflict', { grounds: listed(context, grounds) });
  }
  if (reason.kind === 'load')
    return context.tell('assign.reason.load', { load: reason.load, most: reason.most });
  const { fit, than, member } = reason;
  if (reason.kind !== 'seat') return context.tell(`assign.reason.${reason.kind}`, { fit, than, member });
  const rules = reason.rules.map((rule) => context.tell(`assign.rule.${rule}`));
  return context.tell('assign.reason.seat', { fit, than, member, rules: listed(context, rules) });
}

function caseLines(context: Context, told: ExplainedCase): string[] {
  const members = told.members.map(({ person, fit, isLeader }) =>
    context.tell(isLeader ? 'assign.leader' : 'assign.member', { person, fit }),
  );
  const others = told.others.slice(0, othersTold).map(({ person, reasons }) => {
    const words = reasons.map((reason) => reasonWords(context, reason));
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
export function changeLines(
  context: Context,
  changes: readonly { readonly case: string; readonly out: string; readonly in: string }[],
): string[] {
  return changes.map((change) => context.tell('assign.change', { ...change }));
}

/** What is short, a line each. */
export function shortageLines(context: Context, shortages: readonly Shortage[]): string[] {
  return shortages.map(({ kind, ...facts }) => {
    if (kind === 'rule' && 'rule' in facts)
      return context.tell('assign.short.rule', { rule: context.tell(`assign.without.${facts.rule}`) });
    return context.tell(`assign.short.${kind}`, { ...facts });
  });
}
