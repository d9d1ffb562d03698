import type { Refusal } from '@laureate/core';
import type { ProblemKind as TableProblemKind } from '@laureate/tables';

/** What may be wrong with a file as a whole. */
export const fileProblemKinds = [
  'file-empty',
  'file-too-large',
  'old-workbook',
  'not-a-table',
  'workbook-damaged',
  'syntax',
  'too-many-rows',
  'too-many-columns',
  'no-head',
  'no-rows',
  'programme-needed',
] as const;

/** What may be wrong with the head or a row, as far as reading cells tells it. */
export const cellProblemKinds = [
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
  'shape',
] as const satisfies readonly TableProblemKind[];

/** What may be wrong with what a row asks for. */
export const rowProblemKinds = [
  'refused',
  'not-yours',
  'outside-scope',
  'file-not-uploaded',
  'changed-meanwhile',
] as const;

export type IntakeProblemKind =
  | (typeof fileProblemKinds)[number]
  | (typeof cellProblemKinds)[number]
  | (typeof rowProblemKinds)[number];

/** Something wrong in a table that is brought in, as data; sentence and remedy are words of the table `intake`. */
export interface IntakeProblem {
  /** Number of the row as a spreadsheet shows it; absent for the file as a whole. */
  readonly row?: number;
  /** Id of the column. */
  readonly column?: string;
  readonly kind: IntakeProblemKind;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Every reason against, where an act was refused. */
  readonly refusals?: readonly Refusal[];
}
