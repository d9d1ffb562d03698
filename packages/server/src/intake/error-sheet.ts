import { safeCell, tableFile } from '@laureate/tables';
import type { ImportedTable } from './import-table.ts';
import type { ImportWords } from './import-words.ts';
import type { IntakeProblem } from './problem.ts';
import { writeWorkbook } from './sheet/workbook.ts';
import { mediaTypes, type TableFile, type TableFormat } from './template.ts';

/** One problem of a row as a cell tells it: the column, what is wrong, and what to do. */
function told(words: ImportWords, problem: IntakeProblem): string {
  const { what, remedy } = words.problem(problem);
  const place = problem.column === undefined ? '' : `[${words.title(problem.column)}] `;
  return `${place}${what} → ${remedy}`;
}

/** Rows that were bad, as they were brought, each with what is wrong in a last column. */
function badRows(words: ImportWords, { report, sheet }: ImportedTable): string[][] {
  const byRow = new Map<number, IntakeProblem[]>();
  for (const problem of report.problems)
    if (problem.row !== undefined) byRow.set(problem.row, [...(byRow.get(problem.row) ?? []), problem]);
  const ofFile = report.problems.filter(({ row }) => row === undefined || row === sheet?.head.line);
  const width = sheet?.head.cells.length ?? 0;
  const full = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const head = [...full(sheet?.head.cells ?? []), words.tell('template.why')];
  const general = ofFile.map((problem) => [...full([]), told(words, problem)]);
  const rows = (sheet?.body ?? []).flatMap(({ cells, line }) => {
    const problems = byRow.get(line);
    return problems ? [[...full(cells), problems.map((problem) => told(words, problem)).join('\n')]] : [];
  });
  return [head, ...general, ...rows];
}

/** The bad rows of a table, to be mended and sent again: the column that says why is not read back. */
export async function errorSheet(
  words: ImportWords,
  table: ImportedTable,
  format: TableFormat,
): Promise<TableFile> {
  const rows = badRows(words, table);
  const head = { name: `${table.report.kind}-errors.${format}`, type: mediaTypes[format] };
  if (format === 'csv') return { ...head, bytes: Buffer.from(tableFile(rows), 'utf8') };
  const width = rows[0]?.length ?? 1;
  const widths = Array.from({ length: width }, (_, at) => (at === width - 1 ? 80 : 18));
  const cells = rows.map((row) => row.map(safeCell));
  return {
    ...head,
    bytes: await writeWorkbook([{ name: words.tell('template.rows'), rows: cells, widths }]),
  };
}
