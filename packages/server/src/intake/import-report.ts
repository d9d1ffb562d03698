import type { IntakeProblem } from './problem.ts';

/** What became, or would become, of one row. */
export interface ImportedRow {
  /** Number of the row as a spreadsheet shows it. */
  readonly row: number;
  /** `new`: it would be done; only where nothing was done yet. */
  readonly state: 'new' | 'done' | 'unchanged' | 'bad';
  /** Ids of the acts that were done. */
  readonly acts?: readonly string[];
}

/** What an import came to, or would come to. Bad rows have a problem each at least; nothing of them was done. */
export interface ImportReport {
  readonly kind: string;
  readonly dryRun: boolean;
  readonly counts: Readonly<Record<'rows' | 'new' | 'done' | 'unchanged' | 'bad', number>>;
  readonly rows: readonly ImportedRow[];
  /** In the order of the rows; those of the whole file come first. */
  readonly problems: readonly IntakeProblem[];
}

/** Counts what became of rows. */
export function reportOf(
  { kind, dryRun }: Pick<ImportReport, 'kind' | 'dryRun'>,
  rows: readonly ImportedRow[],
  problems: readonly IntakeProblem[],
): ImportReport {
  const count = (state: ImportedRow['state']) => rows.filter((row) => row.state === state).length;
  const counts = {
    rows: rows.length,
    new: count('new'),
    done: count('done'),
    unchanged: count('unchanged'),
    bad: count('bad'),
  };
  const inOrder = [...problems].sort((one, other) => (one.row ?? 0) - (other.row ?? 0));
  return { kind, dryRun, counts, rows, problems: inOrder };
}
