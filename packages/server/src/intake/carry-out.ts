import type { Refusal } from '@laureate/core';
import type { ImportedRow } from './import-report.ts';
import type { ImportRequest, ImportTools } from './import-request.ts';
import { type JudgedRow, refusedProblem } from './judge-rows.ts';
import type { IntakeProblem } from './problem.ts';
import type { ActVerdict, RowAsk } from './rehearsal/rehearsal.ts';

/** Acts that are under way together; the city commits them in batches, in the order they were asked. */
const actsAtOnce = 256;

type Outcome = { readonly act: string } | { readonly refusals: readonly Refusal[] };

async function perform(
  { city }: ImportTools,
  at: ImportRequest['at'],
  { payload, missing: _missing, ...ask }: RowAsk,
  { mode, prepared }: Extract<ActVerdict, { readonly state: 'new' }>,
): Promise<Outcome> {
  const what = prepared === undefined ? { payload } : { prepared };
  const answered = await city.perform({ ...ask, ...what, mode, at });
  if (answered.kind === 'done') return { act: answered.act };
  return { refusals: answered.kind === 'refused' ? answered.refused : [] };
}

/** Asks for all acts of a row at once, so that no other row comes between them. */
function startRow(tools: ImportTools, at: ImportRequest['at'], { asks, verdicts }: JudgedRow) {
  return asks.flatMap((ask, index) => {
    const verdict = verdicts[index];
    return verdict?.state === 'new' ? [perform(tools, at, ask, verdict)] : [];
  });
}

function rowDone({ row }: JudgedRow, outcomes: readonly Outcome[], columns: readonly string[]) {
  const refusals = outcomes.flatMap((outcome) => ('refusals' in outcome ? outcome.refusals : []));
  const isRefused = outcomes.some((outcome) => 'refusals' in outcome);
  const acts = outcomes.flatMap((outcome) => ('act' in outcome ? [outcome.act] : []));
  const told: ImportedRow = { row, state: isRefused ? 'bad' : 'done', acts };
  const problems: IntakeProblem[] = isRefused
    ? [{ ...refusedProblem(row, refusals, columns), kind: 'changed-meanwhile' }]
    : [];
  return { told, problems };
}

/** Carries out rows that were judged good. One that is refused after all is told so: others acted meanwhile. */
export async function carryOut(
  tools: ImportTools,
  request: ImportRequest,
  rows: readonly JudgedRow[],
  columns: readonly string[],
): Promise<{ readonly rows: readonly ImportedRow[]; readonly problems: readonly IntakeProblem[] }> {
  const done: ImportedRow[] = [];
  const problems: IntakeProblem[] = [];
  let started: { readonly row: JudgedRow; readonly acts: readonly Promise<Outcome>[] }[] = [];
  const settle = async () => {
    for (const { row, acts } of started) {
      const result = rowDone(row, await Promise.all(acts), columns);
      done.push(result.told);
      problems.push(...result.problems);
    }
    started = [];
  };
  for (const row of rows) {
    started.push({ row, acts: startRow(tools, request.at, row) });
    const underWay = started.reduce((count, { acts }) => count + acts.length, 0);
    if (underWay >= actsAtOnce) await settle();
  }
  await settle();
  return { rows: done, problems };
}
