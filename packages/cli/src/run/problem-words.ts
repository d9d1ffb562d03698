import type { TableProblem } from '@laureate/tables';
import type { Context } from '../context.ts';

/** How many problems of one kind a file may show before the rest is only counted. */
const shownOfKind = 12;

const colon = ({ tell }: Context): string => tell('run.colon');

/** Labels of articles, or their ids where no scheme is at hand. */
export type LabelsOf = (cites: readonly string[]) => string;

function placeOf(context: Context, { file, line, column }: TableProblem): string {
  const parts = [
    file,
    ...(line === undefined ? [] : [context.tell('run.place-line', { line })]),
    ...(column === undefined ? [] : [context.tell('run.place-column', { column })]),
  ];
  return context.paint.bold(parts.join(context.tell('run.listed')));
}

function factsOf(context: Context, { facts }: TableProblem): Record<string, unknown> {
  const { command } = facts;
  const isKnown = typeof command === 'string';
  return { ...facts, ...(isKnown ? { command: commandWord(context, command) } : {}) };
}

function commandWord(context: Context, command: string): string {
  const word = context.word('commands', command);
  return word.startsWith('\u27e6') ? command : word;
}

function linesOf(context: Context, problem: TableProblem, labelsOf: LabelsOf): string[] {
  const { kind, facts, refusals = [] } = problem;
  const shown = factsOf(context, problem);
  const isMeant = typeof facts.nearest === 'string' && facts.nearest !== '';
  const meant = isMeant ? [context.tell('run.meant', facts)] : [];
  const sentence = [context.tell(`run.problem.${kind}`, shown), ...meant].join(
    context.language === 'en' ? ' ' : '',
  );
  const reasons = refusals.map(({ kind: reason, facts: given, cites }) => {
    const words = context.word('refusals', reason, given);
    return `    ${cites.length === 0 ? words : context.tell('run.reason-cited', { sentence: words, labels: labelsOf(cites) })}`;
  });
  return [
    `${placeOf(context, problem)}${colon(context)}${sentence}`,
    ...reasons,
    `  ${context.tell('run.remedy', { remedy: context.tell(`run.remedy.${kind}`, shown) })}`,
  ];
}

/** Every problem with place, reasons and remedy; a flood of one kind in one file is cut short with its number. */
export function problemWords(
  context: Context,
  problems: readonly TableProblem[],
  notTried: number,
  labelsOf: LabelsOf,
): string[] {
  const groups = new Map<string, TableProblem[]>();
  for (const problem of problems) {
    const key = `${problem.file} ${problem.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  const lines = problems.flatMap((problem) => {
    const group = groups.get(`${problem.file} ${problem.kind}`) ?? [];
    const at = group.indexOf(problem);
    if (at < shownOfKind) return linesOf(context, problem, labelsOf);
    const isLast = at === group.length - 1;
    return isLast ? [context.tell('run.more-like-this', { count: group.length - shownOfKind })] : [];
  });
  return [
    ...lines,
    '',
    context.paint.red(context.tell('run.found', { count: problems.length })),
    ...(notTried > 0 ? [context.tell('run.not-tried', { count: notTried })] : []),
  ];
}
