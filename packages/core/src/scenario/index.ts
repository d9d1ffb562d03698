export { type ActRow, ActRowSchema, expandRow, instantOf, MomentSchema, readWho } from './act-row.ts';
export { isAsExpected } from './imagined-city.ts';
export { type LoadedScenarios, loadScenarios, type ScenarioProblem } from './load-scenarios.ts';
export { type InletFor, type Played, Player, refusalKindsOf } from './player.ts';
export { runScenario, type ScenarioGround, type ScenarioResult } from './run-scenario.ts';
export type { Scenario, Story } from './scenario.ts';
