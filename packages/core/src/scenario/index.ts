export { type ActRow, ActRowSchema, expandRow, instantOf, MomentSchema, readWho } from './act-row.ts';
export { actsOfRow, type ItemsWanted, type ItemToScore, type RowAct } from './acts-of-row.ts';
export { itemsToScore } from './items-to-score.ts';
export { type LoadedScenarios, loadScenarios, type ScenarioProblem } from './load-scenarios.ts';
export { type InletFor, Player } from './player.ts';
export { type ActPort, RowDriver } from './row-driver.ts';
export {
  type ActAnswer,
  isAsExpected,
  type Played,
  type PlayerMark,
  refusalKindsOf,
} from './row-memory.ts';
export { runScenario, type ScenarioGround, type ScenarioResult } from './run-scenario.ts';
export type { Scenario, Story } from './scenario.ts';
