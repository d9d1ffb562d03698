import type { Column } from '@laureate/tables';
import { carryOut } from './carry-out.ts';
import { type ImportedRow, type ImportReport, reportOf } from './import-report.ts';
import type { ImportRequest, ImportTools } from './import-request.ts';
import { type JudgedRow, judgeRows } from './judge-rows.ts';
import { copyStates, readImport } from './read-import.ts';
import { Rehearsal } from './rehearsal/rehearsal.ts';
import type { UploadedSheet } from './sheet/read-upload.ts';

/** An import's report beside the sheet it is about; no sheet when the file could not be read. */
export interface ImportedTable {
  readonly report: ImportReport;
  /** Columns that a table of the kind may have here. */
  readonly columns: readonly (readonly [string, Column])[];
  readonly sheet: UploadedSheet | undefined;
}

const isUnchanged = ({ verdicts }: JudgedRow): boolean => verdicts.every(({ state }) => state === 'there');

/** What becomes of a row if all goes well. */
function expected(row: JudgedRow): ImportedRow {
  if (row.problems.length > 0) return { row: row.row, state: 'bad' };
  return { row: row.row, state: isUnchanged(row) ? 'unchanged' : 'new' };
}

/**
 * Brings a table in. Every row is tried first on a copy of what is there, each on what the rows above it come to; then
 * the good ones are done, each as a whole. A row whose effect is there already changes nothing, so the same table can
 * be brought in again and again.
 */
export async function importTable(tools: ImportTools, request: ImportRequest): Promise<ImportedTable> {
  const states = await copyStates(tools, request.round);
  const { sheet, columns, rows, problems } = await readImport(tools, request, states);
  const names = columns.map(([id]) => id);
  const rehearsal = new Rehearsal({
    states: { ...states, at: request.at },
    hmac: tools.hmac,
    commands: request.kind.commands,
  });
  const judged = await judgeRows(rehearsal, rows, names, tools.openTexts);
  const against = [...problems, ...judged.flatMap((row) => row.problems)];
  const head = { kind: request.kind.table.kind, dryRun: request.dryRun };
  const isNew = (row: JudgedRow) => row.problems.length === 0 && !isUnchanged(row);
  if (request.dryRun) return { sheet, columns, report: reportOf(head, judged.map(expected), against) };
  const done = await carryOut(tools, request, judged.filter(isNew), names);
  const told = new Map(done.rows.map((row) => [row.row, row]));
  const all = judged.map((row) => told.get(row.row) ?? expected(row));
  return { sheet, columns, report: reportOf(head, all, [...against, ...done.problems]) };
}
