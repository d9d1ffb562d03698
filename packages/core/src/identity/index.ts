export * from './blind-index.ts';
export type { CodeProblem } from './code-problem.ts';
export * from './credit-code.ts';
export * from './identify.ts';
export * from './mask.ts';
export * from './normalise-code.ts';
export * from './resident-id.ts';
