import type { WordTable } from '../words.ts';

/** What may be wrong with a cell of a table, and the remedy: for the command line and for imports. */
export const cellProblems: WordTable = {
  'problem.unknown-column': 'This kind of table has no column {column}.',
  'remedy.unknown-column': 'rename or delete the column',
  'problem.double-column': 'The column {column} stands here twice.',
  'remedy.double-column': 'keep one of them',
  'problem.too-many-cells': 'The row has {found} cells, the table {wanted} columns.',
  'remedy.too-many-cells': 'put texts with commas into quotation marks',
  'problem.empty-cell': 'The cell is empty.',
  'remedy.empty-cell': 'fill it in',
  'problem.not-a-day': '“{value}” is no day of the calendar.',
  'remedy.not-a-day': 'write YYYY-MM-DD, for acts with a time if needed (YYYY-MM-DD HH:mm)',
  'problem.not-a-number': '“{value}” is no number.',
  'remedy.not-a-number': 'write a number',
  'problem.not-one-of': '“{value}” cannot stand here.',
  'remedy.not-one-of': 'write one of: {allowed}',
  'problem.not-a-fact-value': '“{value}” does not say a fact of this kind.',
  'remedy.not-a-fact-value':
    '{shape, select, holds {write yes or no} occurrences {write none, or entries such as 2023-05-04 city responsible} periods {write periods such as 2005-03-01..} documents {write none, or titles such as licence until 2028-01-01} other {write none, or names of evidence files}}',
  'problem.code-wrong': 'The code is not written as the standard asks ({what}, {signs} signs).',
  'remedy.code-wrong': 'compare it with the certificate',
  'problem.check-digit': 'The check sign at position {position} does not fit ({standard}).',
  'remedy.check-digit': 'compare the code with the certificate: a sign was mistyped',
  'problem.off-the-scale': '{item}: {value} is not on the scale.',
  'remedy.off-the-scale': 'nearest allowed: {nearest}',
};
