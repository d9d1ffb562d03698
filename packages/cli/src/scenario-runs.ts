import {
  loadScenarios,
  runScenario,
  type Scenario,
  type ScenarioProblem,
  type ScenarioResult,
} from '@laureate/core';
import { nodeVerifyCrypto } from '@laureate/node';
import type { SchemeOnDisk } from './scheme-library.ts';

/** A scenario that was run. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly result: ScenarioResult;
}

/** All scenarios of a scheme with what came of them, and what is wrong with their files. */
export interface ScenarioRuns {
  readonly runs: readonly ScenarioRun[];
  readonly problems: readonly ScenarioProblem[];
  /** Scenarios without the story they start from cannot be run. */
  readonly isStoryMissing: boolean;
}

/** Runs the scenarios in a scheme's folder, each in a fresh imagined city. */
export function runScenarios(scheme: SchemeOnDisk, workdays: readonly unknown[]): ScenarioRuns {
  const { scenarios, story, problems } = loadScenarios(scheme.files, scheme.shared.schemes);
  const isStoryWritten = scheme.files.some(({ path }) => /(^|[\\/])story\.yaml$/.test(path));
  if (story === undefined)
    return { runs: [], problems, isStoryMissing: scenarios.length > 0 && !isStoryWritten };
  const ground = { files: scheme.files, shared: scheme.shared, story, port: nodeVerifyCrypto, workdays };
  const runs = scenarios.map((scenario) => ({ scenario, result: resultOf(scenario, ground) }));
  return { runs, problems, isStoryMissing: false };
}

/** A scenario that breaks while it is played came out otherwise than written. */
function resultOf(scenario: Scenario, ground: Parameters<typeof runScenario>[1]): ScenarioResult {
  try {
    return runScenario(scenario, ground);
  } catch (error) {
    return { id: scenario.id, ok: false, wanted: scenario.expect, got: String(error) };
  }
}
