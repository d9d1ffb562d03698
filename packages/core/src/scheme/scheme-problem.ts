import type { ObjectPath } from '../scoring/standard-problems.ts';

/** What a person can do about a kind of problem; the sentence is in the locale under `remedy.<kind>`. */
export const remedyOf = {
  'file-missing': 'add-file',
  'yaml-syntax': 'mend-yaml',
  'duplicate-key': 'keep-one',
  'unknown-key': 'use-known-key',
  'missing-key': 'add-key',
  'wrong-type': 'mend-value',
  'wrong-value': 'use-allowed-value',
  'wrong-form': 'mend-value',
  'out-of-range': 'mend-value',
  'too-few': 'add-entry',
  'dangling-citation': 'cite-existing-article',
  'duplicate-id': 'rename',
  'track-unknown': 'use-scheme-track',
  'track-missing': 'add-key',
  'first-stage-not-call': 'mend-order',
  'stage-unknown': 'use-scheme-stage',
  'stage-unreachable': 'mend-order',
  'stage-never-left': 'mend-order',
  'stage-cycle': 'mend-order',
  'stage-before-predecessor': 'mend-order',
  'weights-not-100': 'mend-weights',
  'part-not-scored': 'use-scored-stage',
  'part-not-of-track': 'use-scored-stage',
  'marks-without-scores': 'add-key',
  'scores-without-marks': 'add-key',
  'marks-zero': 'leave-out',
  'consensus-without-scores': 'leave-out',
  'speaker-unfit': 'use-allowed-value',
  'standard-unknown': 'add-file',
  'standard-problem': 'mend-standard',
  'total-unlike-standard': 'mend-value',
  'division-unknown': 'use-known-division',
  'division-missing': 'use-known-division',
  'grade-unknown': 'use-scheme-grade',
  'threshold-above-total': 'mend-value',
  'threshold-without-places': 'add-key',
  'grade-without-places': 'add-key',
  'places-together-and-apart': 'keep-one',
  'votes-on-no-names': 'add-key',
  'equal-votes-unsettled': 'add-key',
  'group-unknown': 'use-known-group',
  'upgrade-to-itself': 'use-scheme-grade',
  'cap-zero': 'leave-out',
  'fact-unknown': 'use-known-fact',
  'fact-shape': 'use-fitting-fact',
  'fact-not-of-track': 'use-fitting-fact',
  'fact-without-level': 'mend-fact',
  'fact-without-responsibility': 'mend-fact',
  'rule-unknown': 'use-known-rule',
  'rule-division-unknown': 'use-track-division',
  'notice-of-internal-list': 'publish-or-leave-out',
  'public-list-without-notice': 'add-key',
  'body-unknown': 'add-entry',
  'pool-missing': 'add-key',
  'opinion-unknown': 'use-allowed-value',
  'report-not-of-review': 'use-allowed-value',
  'sources-missing': 'add-key',
  'sources-not-asked': 'leave-out',
  'forms-of-government': 'leave-out',
  'rotation-over-whole': 'mend-value',
  'evaluator-missing': 'add-key',
  'draw-rules-missing': 'add-key',
  'least-above-most': 'mend-value',
  'rectification-missing': 'add-key',
  'amount-idle': 'leave-out',
  'title-never-stands': 'mend-value',
  'prize-missing': 'add-entry',
  'due-day-idle': 'leave-out',
  'span-reversed': 'mend-value',
  'spans-overlap': 'mend-value',
  'to-be-set': 'set-before-call',
  'row-without-compliance': 'add-entry',
  'row-unknown': 'use-known-row',
  'row-met-by-nothing': 'name-rule-or-record',
  'rule-path-unknown': 'use-known-path',
  'parent-unknown': 'use-known-parent',
  'parent-broken': 'mend-parent',
  'parent-version': 'use-known-parent',
  'parent-cycle': 'use-known-parent',
  'override-rule-unknown': 'use-known-path',
  'override-not-a-rule': 'override-whole-rule',
  'override-cites-parent': 'cite-own-article',
  'override-twice': 'keep-one',
  'article-of-parent': 'rename',
} as const;

export type SchemeProblemKind = keyof typeof remedyOf;
export type Remedy = (typeof remedyOf)[SchemeProblemKind];
export type ProblemFacts = Readonly<Record<string, string | number>>;

/** One problem of a scheme's files as data: where (1-based), what, and what can be done. No sentence. */
export interface SchemeProblem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Path of the rule by ids, e.g. `process.public-notice.term`; empty for a whole file. */
  readonly path: string;
  readonly kind: SchemeProblemKind;
  readonly facts: ProblemFacts;
  readonly remedy: Remedy;
}

/** The file a finding is about: one of the scheme's own, or a standard by its id. */
export type SchemePart = 'scheme' | 'articles' | 'compliance' | `standard:${string}`;

/** What a check found, before it is placed in a file. */
export interface SchemeFinding {
  readonly part: SchemePart;
  readonly at: ObjectPath;
  readonly kind: SchemeProblemKind;
  readonly facts: ProblemFacts;
}

/** A finding in `scheme.yaml`. @example inScheme(['process', 3], 'stage-unreachable', { stage: 'panel' }) */
export const inScheme = (
  at: ObjectPath,
  kind: SchemeProblemKind,
  facts: ProblemFacts = {},
): SchemeFinding => ({
  part: 'scheme',
  at,
  kind,
  facts,
});

/** Several words as one fact. */
export const listed = (words: readonly (string | number)[]): string => words.join(', ');
