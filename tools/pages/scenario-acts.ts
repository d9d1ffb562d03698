// The acts of a scenario, and how often acts are done or refused.
import { type ActRow, expandRow } from '../../packages/core/src/scenario/act-row.ts';
import type { Scenario } from '../../packages/core/src/scenario/scenario.ts';

/** An act as far as counting goes: one that must be refused has `expect`. */
export type CountedAct = Pick<ActRow, 'do' | 'expect' | 'for'>;

/** How often a command is run to the end, and how often it is refused. */
export interface DoneAndRefused {
  readonly done: number;
  readonly refused: number;
}

/** The acts a scenario plays itself, beside the story it starts from. */
export function scenarioActs(scenario: Scenario): readonly CountedAct[] {
  if ('scheme' in scenario) return [];
  if ('eligibility' in scenario) {
    const facts = Object.values(scenario.eligibility.facts).filter((value) => value !== 'not-established');
    const decided: CountedAct = { do: 'decide-eligibility' };
    const isUnknown = 'outcome' in scenario.expect && scenario.expect.outcome === 'unknown';
    return [
      ...scenario.eligibility.acts,
      ...facts.map(() => ({ do: 'establish-fact' })),
      isUnknown ? { ...decided, expect: ['facts-missing'] } : decided,
    ];
  }
  const { acts, when, expect } = scenario;
  return [...acts, 'refused' in expect ? { ...when, expect: expect.refused } : when];
}

/** Counts acts by command; a row with `for` stands for all its combinations. */
export function countedActs(acts: readonly CountedAct[]): (name: string) => DoneAndRefused {
  const counts = new Map<string, { done: number; refused: number }>();
  for (const act of acts) {
    const count = counts.get(act.do) ?? { done: 0, refused: 0 };
    count[act.expect ? 'refused' : 'done'] += combinations(act);
    counts.set(act.do, count);
  }
  return (name) => counts.get(name) ?? { done: 0, refused: 0 };
}

const combinations = (act: CountedAct): number =>
  expandRow({ ...act, by: 'anyone', on: '2000-01-01', with: {} }).length;
