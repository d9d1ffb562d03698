import type { SchemeProblem } from '@laureate/core';
import type { Context } from '../context.ts';

/** A place in a file as editors understand it, and the path of the rule. */
export function placeLine(
  { paint }: Context,
  at: { readonly file: string; readonly line: number; readonly column: number; readonly path: string },
): string {
  const place = paint.bold(`${at.file}:${at.line}:${at.column}`);
  return at.path === '' ? place : `${place}  ${paint.dim(at.path)}`;
}

/** A problem of a scheme's files: where, what, what was probably meant, what to do. */
export function problemLines(context: Context, problem: SchemeProblem): string[] {
  const { kind, facts, remedy } = problem;
  const suggestion = 'suggestion' in facts ? [context.word('schemeProblems', 'suggestion', facts)] : [];
  const what = [context.word('schemeProblems', kind, facts), ...suggestion];
  return [
    placeLine(context, problem),
    `  ${what.join(context.tell('mark.unit'))}`,
    `  ${context.tell('check.remedy', { remedy: context.word('schemeProblems', `remedy.${remedy}`, facts) })}`,
  ];
}
