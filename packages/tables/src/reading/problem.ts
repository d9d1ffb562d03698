import type { Refusal } from '@laureate/core';

/** Where something is wrong: the file, and where it has them the line (1-based) and the column's name. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: string;
}

/** Something wrong in a folder of acts, as data; sentence and remedy are in the locale under its kind. */
export interface TableProblem extends Place {
  readonly kind: ProblemKind;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Every reason against, where an act was refused. */
  readonly refusals?: readonly Refusal[];
}

/** Every kind of problem; the locales have `run.problem.<kind>` and `run.remedy.<kind>` for each. */
export const problemKinds = [
  'file-missing',
  'file-unreadable',
  'syntax',
  'shape',
  'scheme-missing',
  'scheme-broken',
  'missing-column',
  'unknown-column',
  'double-column',
  'too-many-cells',
  'empty-cell',
  'not-a-day',
  'not-a-number',
  'not-one-of',
  'not-a-fact-value',
  'code-wrong',
  'check-digit',
  'off-the-scale',
  'unknown-command',
  'unknown-id',
  'evidence-missing',
  'no-first-day',
  'refused',
  'not-refused',
  'refused-otherwise',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** A problem at a place. @example problemAt({ file, line: 3, column: 'on' }, 'not-a-day', { value }) */
export function problemAt(
  place: Place,
  kind: ProblemKind,
  facts: Readonly<Record<string, unknown>> = {},
): TableProblem {
  return { ...place, kind, facts };
}

const same = (one: TableProblem, other: TableProblem): boolean =>
  one.file === other.file &&
  one.line === other.line &&
  one.kind === other.kind &&
  JSON.stringify(one.facts) === JSON.stringify(other.facts);

/** Each problem once: of the same one at a row and at a cell of it, the cell's is kept. */
function once(problems: readonly TableProblem[]): TableProblem[] {
  return problems.filter((problem, at) => {
    const others = problems.filter((other, place) => place !== at && same(problem, other));
    if (others.length === 0) return true;
    if (problem.column === undefined && others.some(({ column }) => column !== undefined)) return false;
    return !problems.slice(0, at).some((other) => same(problem, other) && other.column === problem.column);
  });
}

/** Problems in the order of the folder's files, then lines; each once. */
export function inOrder(problems: readonly TableProblem[], files: readonly string[]): TableProblem[] {
  const rank = (file: string) => (files.includes(file) ? files.indexOf(file) : -1);
  return once(problems).sort(
    (one, other) => rank(one.file) - rank(other.file) || (one.line ?? 0) - (other.line ?? 0),
  );
}
