import { ActRowSchema, readYaml } from '@laureate/core';
import { problemAt, type TableProblem } from './problem.ts';
import type { ReadRows } from './read-table.ts';
import { shapeProblems, syntaxProblems, type TableEntry } from './round-file.ts';
import { type SourceRow, sourceRow } from './source-row.ts';

/** Reads a YAML list of acts. A row without a moment happens at the moment of the row before it. */
export function readActs(entry: TableEntry, text: string): ReadRows {
  const { file } = entry;
  const source = readYaml({ path: file, text });
  if (source.syntax.length > 0) return { rows: [], problems: syntaxProblems(source), broken: [], lost: true };
  if (!Array.isArray(source.value)) {
    const problem = problemAt({ file, line: 1 }, 'shape', { path: '', message: 'not a list of acts' });
    return { rows: [], problems: [problem], broken: [], lost: true };
  }
  const rows: SourceRow[] = [];
  const problems: TableProblem[] = [];
  let on = entry.on;
  for (const [at, written] of source.value.entries()) {
    const place = { file, line: source.placeOf([at]).line };
    const parsed = ActRowSchema.safeParse(written);
    if (!parsed.success) problems.push(...shapeProblems(source, parsed.error, [at]));
    else if (parsed.data.on === undefined && on === undefined)
      problems.push(problemAt(place, 'no-first-day'));
    else {
      on = parsed.data.on ?? on ?? '';
      rows.push(sourceRow(place, { ...parsed.data, on }));
    }
  }
  return { rows, problems, broken: [] };
}
