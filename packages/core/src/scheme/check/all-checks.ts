import type { SchemeBundle } from '../scheme.ts';
import type { SchemeFinding } from '../scheme-problem.ts';
import { danglingCitations } from './citations.ts';
import { complianceProblems } from './compliance.ts';
import { compositeProblems } from './composite.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { factProblems } from './facts.ts';
import { gradeProblems } from './grades.ts';
import { processProblems } from './process.ts';
import { referenceProblems } from './references.ts';
import { standardProblems } from './standards.ts';
import { trackProblems } from './tracks.ts';
import { validityProblems } from './validity.ts';

export type SchemeCheck = (bundle: SchemeBundle) => readonly SchemeFinding[];

/** Every check of a scheme whose files have the right shape. Adding one: its file, its test, a line here, words. */
export const schemeChecks: readonly SchemeCheck[] = [
  danglingCitations,
  duplicateIds,
  trackProblems,
  processProblems,
  compositeProblems,
  standardProblems,
  gradeProblems,
  factProblems,
  referenceProblems,
  validityProblems,
  complianceProblems,
];
