import type { SchemeBundle } from '../scheme.ts';
import type { SchemeFinding } from '../scheme-problem.ts';
import { afterwardsProblems } from './afterwards.ts';
import { danglingCitations } from './citations.ts';
import { complianceProblems } from './compliance.ts';
import { compositeProblems } from './composite.ts';
import { drawProblems } from './draws.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { eligibilityProblems } from './eligibility.ts';
import { factProblems } from './facts.ts';
import { gateProblems } from './gates.ts';
import { gradeProblems } from './grades.ts';
import { panelNumberProblems } from './panel-numbers.ts';
import { processProblems } from './process.ts';
import { referenceProblems } from './references.ts';
import { reviewBodyProblems } from './review-bodies.ts';
import { scoreProblems } from './scores.ts';
import { standardProblems } from './standards.ts';
import { trackProblems } from './tracks.ts';
import { validityProblems } from './validity.ts';
import { voteProblems } from './votes.ts';

export type SchemeCheck = (bundle: SchemeBundle) => readonly SchemeFinding[];

/** Every check of a scheme whose files have the right shape. Adding one: its file, its test, a line here, words. */
export const schemeChecks: readonly SchemeCheck[] = [
  danglingCitations,
  duplicateIds,
  trackProblems,
  processProblems,
  compositeProblems,
  standardProblems,
  scoreProblems,
  gradeProblems,
  gateProblems,
  factProblems,
  eligibilityProblems,
  referenceProblems,
  reviewBodyProblems,
  drawProblems,
  panelNumberProblems,
  validityProblems,
  afterwardsProblems,
  voteProblems,
  complianceProblems,
];
