import type { ObjectPath } from '../../scoring/standard-problems.ts';
import type { StageRules } from '../model/process-model.ts';
import type { SchemeBundle } from '../scheme.ts';
import { inScheme, listed, type SchemeFinding } from '../scheme-problem.ts';
import type { StageId } from '../stage-id.ts';

type Document = SchemeBundle['document'];

/** Stages on which an evaluator can report. */
const reviewStages: readonly StageId[] = [
  'document-review',
  'defence',
  'site-review',
  'inspection',
  'satisfaction-survey',
];

/** What a scheme says of who reviews, watches, is asked and approves fits together. */
export function reviewBodyProblems({ document }: SchemeBundle): SchemeFinding[] {
  return [
    ...document.process.flatMap((rules, index) => [
      ...evaluatorProblems(document, rules, index),
      ...consultationProblems(rules, index),
      ...approvalProblems(rules, index),
    ]),
    ...supervisionProblems(document),
  ];
}

function missingBody({ bodies }: Document, body: string, at: ObjectPath): SchemeFinding[] {
  const kinds = bodies.map(({ kind }) => kind);
  const isThere = kinds.some((kind) => kind === body);
  return isThere ? [] : [inScheme(at, 'body-unknown', { body, allowed: listed(kinds) })];
}

function evaluatorProblems(document: Document, rules: StageRules, index: number): SchemeFinding[] {
  if (rules.stage !== 'panel' || !rules.evaluator) return [];
  const at = ['process', index, 'evaluator'];
  const reports = rules.evaluator.reports.value.flatMap((stage, place) => {
    const where = [...at, 'reports', 'value', place];
    if (!document.process.some((other) => other.stage === stage))
      return [inScheme(where, 'stage-unknown', { stage })];
    return reviewStages.includes(stage)
      ? []
      : [inScheme(where, 'report-not-of-review', { stage, allowed: listed(reviewStages) })];
  });
  return [...missingBody(document, 'third-party-evaluator', at), ...reports];
}

function consultationProblems(rules: StageRules, index: number): SchemeFinding[] {
  if (rules.stage !== 'consultation') return [];
  const seeks = rules.asks.value === 'sectors-and-public';
  if (seeks && !rules.of) return [inScheme(['process', index, 'asks'], 'sources-missing')];
  return !seeks && rules.of ? [inScheme(['process', index, 'of'], 'sources-not-asked')] : [];
}

function approvalProblems(rules: StageRules, index: number): SchemeFinding[] {
  if (rules.stage !== 'approval' || !rules.forms || rules.by.value === 'government') return [];
  return [inScheme(['process', index, 'forms'], 'forms-of-government')];
}

function supervisionProblems(document: Document): SchemeFinding[] {
  const { group, bars } = document.supervision;
  const key = group ? 'group' : 'bars';
  const isNamed = group !== undefined || bars.value === 'by-supervision-group';
  const rotation = group?.rotation;
  return [
    ...(isNamed ? missingBody(document, 'supervision-group', ['supervision', key]) : []),
    ...(rotation && rotation.numerator > rotation.denominator
      ? [inScheme(['supervision', 'group', 'rotation', 'numerator'], 'rotation-over-whole')]
      : []),
  ];
}
