import { type CodeProblem, identify, maskCode } from '@laureate/core';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { table } from '../output/table.ts';

/** What is wrong with a code, without any part of it that its masked form hides. */
type ToldProblem =
  | Exclude<CodeProblem, { kind: 'date' }>
  | { readonly kind: 'date'; readonly position: number }
  | { readonly kind: 'unknown' };

interface Identity {
  /** Masked. */
  readonly code: string;
  readonly kind: 'credit-code' | 'resident-id' | 'ambiguous' | 'unknown';
  readonly valid: boolean;
  readonly problem: ToldProblem | null;
}

/** Checks codes of organisations and persons; shows none of them whole. */
export const identifyCodes = cliCommand('identify', {
  args: ['<codes...>'],
  examples: ['identify 91350100M000100Y43', 'identify 11010519491231002X --json'],
  input: z.object({ codes: z.array(z.string()).min(1) }),
  run: (context, { codes }) => {
    const json = codes.map(identityOf);
    const titles = ['code', 'kind', 'result'].map((title) => context.tell(`column.${title}`));
    const rows = json.map((each) => rowOf(context, each));
    return { exit: json.every(({ valid }) => valid) ? 0 : 1, json, lines: table(titles, rows) };
  },
});

function identityOf(text: string): Identity {
  const code = maskCode(text);
  const found = identify(text);
  if (found.kind === 'ambiguous') return { code, kind: found.kind, valid: true, problem: null };
  if (found.kind === 'unknown') return { code, kind: found.kind, valid: false, problem: { kind: 'unknown' } };
  const { kind, check } = found;
  return { code, kind, valid: check.valid, problem: check.valid ? null : toldProblem(check.problem) };
}

function toldProblem(problem: CodeProblem): ToldProblem {
  return problem.kind === 'date' ? { kind: 'date', position: problem.position } : problem;
}

function rowOf({ tell, paint }: Context, { code, kind, problem }: Identity): string[] {
  const result = problem
    ? paint.red(tell(`code.problem.${problem.kind}`, { ...problem }))
    : paint.green(tell('code.valid'));
  return [code, tell(`kind.${kind}`), result];
}
