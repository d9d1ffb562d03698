import { setImmediate } from 'node:timers/promises';
import type { Refusal } from '@laureate/core';
import { columnOfPath } from '@laureate/tables';
import type { IntakeProblem } from './problem.ts';
import type { ActVerdict, FileMissing, Rehearsal } from './rehearsal/rehearsal.ts';
import type { RowToImport } from './rows-to-import.ts';

/** A row with what would come of each of its acts, and everything wrong in it. */
export interface JudgedRow extends RowToImport {
  readonly verdicts: readonly ActVerdict[];
}

/** Rows that are judged before other requests get their turn. */
const rowsAtOnce = 50;

async function eachRow<T>(rows: readonly T[], look: (row: T) => void): Promise<void> {
  for (const [at, row] of rows.entries()) {
    if (at % rowsAtOnce === rowsAtOnce - 1) await setImmediate();
    look(row);
  }
}

/** The column of the first part of a payload that is complained about. */
function columnOfRefusals(refusals: readonly Refusal[], columns: readonly string[]): string | undefined {
  for (const { facts } of refusals)
    for (const issue of Array.isArray(facts.issues) ? facts.issues : []) {
      const column = columnOfPath(String((issue as { readonly path?: unknown }).path), columns);
      if (column !== undefined) return column;
    }
  return undefined;
}

/** What is wrong with a row whose acts are refused. */
export function refusedProblem(
  row: number,
  refusals: readonly Refusal[],
  columns: readonly string[],
): IntakeProblem {
  const column = columnOfRefusals(refusals, columns);
  return { row, ...(column === undefined ? {} : { column }), kind: 'refused', facts: {}, refusals };
}

function fileMissing(row: number, { name, column }: FileMissing): IntakeProblem {
  return { row, ...(column === undefined ? {} : { column }), kind: 'file-not-uploaded', facts: { name } };
}

/** Tries all rows in order; texts of the vault that tell whether something is there already are opened first. */
export async function judgeRows(
  rehearsal: Rehearsal,
  rows: readonly RowToImport[],
  columns: readonly string[],
  openTexts: (refs: ReadonlySet<string>) => Promise<ReadonlyMap<string, string>>,
): Promise<JudgedRow[]> {
  const refs = new Set<string>();
  await eachRow(rows, ({ asks }) => {
    for (const ask of asks) for (const ref of rehearsal.refsToOpen(ask)) refs.add(ref);
  });
  if (refs.size > 0) rehearsal.learn(await openTexts(refs));
  const judged: JudgedRow[] = [];
  await eachRow(rows, (row) => {
    const verdicts = rehearsal.tryRow(row.asks);
    const refusals = verdicts.flatMap((verdict) => (verdict.state === 'refused' ? verdict.refusals : []));
    const refused = refusals.length > 0 ? [refusedProblem(row.row, refusals, columns)] : [];
    const lacking = verdicts.flatMap((verdict) => (verdict.state === 'lacks-files' ? verdict.missing : []));
    const missing = lacking.map((file) => fileMissing(row.row, file));
    judged.push({ ...row, verdicts, problems: [...row.problems, ...missing, ...refused] });
  });
  return judged;
}
