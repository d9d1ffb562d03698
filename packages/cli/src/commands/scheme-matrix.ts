import type { Scheme } from '@laureate/core';
import { readWorkdays } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import { complianceMatrix, type MatrixRow } from '../compliance-matrix.ts';
import type { Context } from '../context.ts';
import { wrap } from '../output/display-width.ts';
import { citesOf } from '../output/rule-lines.ts';
import { table } from '../output/table.ts';
import { runScenarios } from '../scenario-runs.ts';
import { readSoundScheme } from '../scheme-library.ts';

/** How each requirement of a scheme is met; a row with a gap is a finding. */
export const schemeMatrix = cliCommand('scheme matrix', {
  args: ['<id>'],
  examples: ['scheme matrix my-city', 'scheme matrix my-city --json'],
  input: z.object({ id: z.string() }),
  run: (context, { id }) => {
    const disk = readSoundScheme(context.schemes, id);
    const { runs } = runScenarios(disk, readWorkdays(context.schemes).schedules);
    const matrix = complianceMatrix(disk.loaded.bundle, runs);
    const open = matrix.filter(({ gaps }) => gaps.length > 0).length;
    const total = context.tell('matrix.total', { rows: matrix.length, met: matrix.length - open, open });
    const lines = [...tableOf(context, disk.loaded.scheme, matrix), '', total];
    return { exit: open > 0 ? 1 : 0, json: matrix, lines };
  },
});

const noteColumns = 48;
const articleColumns = 26;

function tableOf(context: Context, scheme: Scheme, matrix: readonly MatrixRow[]): string[] {
  if (matrix.length === 0) return [context.tell('matrix.none')];
  const titles = ['row', 'how', 'article', 'scenarios', 'gaps', 'note'];
  const rows = matrix.map(({ row, how, article, scenarios, note, gaps }) => [
    row,
    how.join('+'),
    wrap(citesOf(context, scheme, article), articleColumns),
    `${scenarios.pass}/${scenarios.fail}`,
    gaps.map((gap) => context.paint.red(context.tell(`gap.${gap}`))).join('\n'),
    note === null ? '' : wrap(context.title(note), noteColumns),
  ]);
  return table(
    titles.map((title) => context.tell(`column.${title}`)),
    rows,
  );
}
