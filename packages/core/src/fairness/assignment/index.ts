export {
  type AssignmentBreach,
  assignmentBreaches,
  goalsOf,
  indexProblem,
  type ProblemIndex,
} from './check-assignment.ts';
export { type Demand, type Expertise, expertiseFit, type FitPart, fitParts } from './expertise-fit.ts';
export {
  type ExplainedCase,
  explainAssignment,
  type NotSeatedReason,
  type SeatRule,
} from './explain-assignment.ts';
export type { LinearModel, ModelAnswer, SolveModel } from './linear-model.ts';
export {
  type AssignmentLottery,
  assignmentLottery,
  drawEntry,
  type LotteryAnswer,
  type LotteryEntry,
  pairChances,
  wholeChance,
} from './lottery.ts';
export { assignmentText } from './lp-text.ts';
export { type AssignmentAnswer, optimalAssignment } from './optimal-assignment.ts';
export type {
  AssignableCase,
  AssignableExaminer,
  AssignmentGoals,
  AssignmentProblem,
  ForbiddenPair,
  SeatedCase,
} from './problem.ts';
export { type AssignmentProposal, proposeAssignment, type SeatChange } from './propose-assignment.ts';
export type { Shortage } from './shortages.ts';
