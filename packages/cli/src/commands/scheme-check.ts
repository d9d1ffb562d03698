import { checkSchemes, type SchemeProblem } from '@laureate/core';
import { readWorkdays, type WorkdayProblem } from '@laureate/node';
import { z } from 'zod';
import { cliCommand } from '../cli-command.ts';
import type { Context } from '../context.ts';
import { placeLine, problemLines } from '../output/problem-lines.ts';
import { runScenarios, type ScenarioRun, type ScenarioRuns } from '../scenario-runs.ts';
import { readScheme, type SchemeOnDisk, schemeIdsIn } from '../scheme-library.ts';

interface Checked {
  readonly scheme: SchemeOnDisk;
  readonly problems: readonly SchemeProblem[];
  readonly scenarios: ScenarioRuns;
}

/** Every problem of the schemes' files, alone and among each other, and every scenario that came out otherwise. */
export const schemeCheck = cliCommand('scheme check', {
  args: ['[ids...]'],
  examples: ['scheme check', 'scheme check my-city', 'scheme check --json'],
  input: z.object({ ids: z.array(z.string()).default([]) }),
  run: (context, { ids }) => {
    const wanted = ids.length > 0 ? ids : schemeIdsIn(context.schemes);
    const workdays = readWorkdays(context.schemes);
    const schemes = wanted.map((id) => readScheme(context.schemes, id, 'required'));
    const among = checkSchemes(schemes.flatMap(({ loaded }) => (loaded.ok ? [{ ...loaded }] : [])));
    const checked = schemes.map((scheme) => checkedScheme(scheme, among, workdays.schedules));
    const isOk = workdays.problems.length === 0 && checked.every((each) => foundIn(each) === 0);
    const lines = [
      ...workdays.problems.flatMap((problem) => workdayLines(context, problem)),
      ...checked.flatMap((each) => schemeLines(context, each)),
    ];
    const json = { ok: isOk, workdays: workdays.problems, schemes: checked.map(jsonOf) };
    return { exit: isOk ? 0 : 1, json, lines };
  },
});

function checkedScheme(
  scheme: SchemeOnDisk,
  among: readonly SchemeProblem[],
  workdays: readonly unknown[],
): Checked {
  const own = new Set(scheme.files.map(({ path }) => path));
  const problems = scheme.loaded.ok ? among.filter(({ file }) => own.has(file)) : scheme.loaded.problems;
  const scenarios: ScenarioRuns = scheme.loaded.ok
    ? runScenarios(scheme, workdays)
    : { runs: [], problems: [], isStoryMissing: false };
  return { scheme, problems, scenarios };
}

const wrongRuns = ({ runs }: ScenarioRuns): readonly ScenarioRun[] => runs.filter(({ result }) => !result.ok);

const fileProblems = ({ problems, scenarios }: Checked): number =>
  problems.length + scenarios.problems.length + Number(scenarios.isStoryMissing);

const foundIn = (checked: Checked): number => fileProblems(checked) + wrongRuns(checked.scenarios).length;

function jsonOf({ scheme, problems, scenarios }: Checked): unknown {
  return {
    id: scheme.id,
    problems,
    scenarios: {
      run: scenarios.runs.length,
      wrong: wrongRuns(scenarios).map(({ result }) => result),
      problems: scenarios.problems,
      storyMissing: scenarios.isStoryMissing,
    },
  };
}

function workdayLines(context: Context, { file, path, message }: WorkdayProblem): string[] {
  return [
    placeLine(context, { file, line: 1, column: 1, path }),
    `  ${context.tell('check.workdays', { message })}`,
  ];
}

function schemeLines(context: Context, checked: Checked): string[] {
  const { scheme, problems, scenarios } = checked;
  const wrong = wrongRuns(scenarios);
  const facts = {
    id: scheme.id,
    problems: fileProblems(checked),
    wrong: wrong.length,
    scenarios: scenarios.runs.length,
  };
  const isOk = foundIn(checked) === 0;
  const summary = context.tell(isOk ? 'check.ok' : 'check.found', facts);
  return [
    ...problems.flatMap((problem) => problemLines(context, problem)),
    ...scenarios.problems.flatMap((problem) => [
      placeLine(context, problem),
      `  ${context.tell('check.scenario-file', { message: problem.message })}`,
    ]),
    ...(scenarios.isStoryMissing ? [context.tell('check.story-missing')] : []),
    ...wrong.flatMap((run) => wrongLines(context, scheme, run)),
    isOk ? context.paint.green(summary) : context.paint.red(summary),
  ];
}

function wrongLines(context: Context, scheme: SchemeOnDisk, { scenario, result }: ScenarioRun): string[] {
  if (result.ok) return [];
  return [
    placeLine(context, { ...placeOf(scheme, scenario.id), path: scenario.row }),
    `  ${context.tell('check.scenario', { id: scenario.id, title: context.title(scenario.title) })}`,
    `  ${context.tell('check.scenario-wanted', { wanted: JSON.stringify(result.wanted) })}`,
    `  ${context.tell('check.scenario-got', { got: JSON.stringify(result.got) })}`,
  ];
}

/** The line that gives a scenario its id. */
function placeOf({ files }: SchemeOnDisk, id: string): { file: string; line: number; column: number } {
  for (const { path, text } of files.filter(({ path: each }) => /scenarios[\\/]/.test(each))) {
    const at = text
      .split('\n')
      .findIndex((line) => line.replace(/['"]/g, '').match(/id:\s*([^\s,}]+)/)?.[1] === id);
    if (at >= 0) return { file: path, line: at + 1, column: 1 };
  }
  return { file: 'scenarios', line: 1, column: 1 };
}
