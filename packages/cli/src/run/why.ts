import type { OutReason, Scheme, Track } from '@laureate/core';

/** One reason as data, with the articles it rests on. */
export interface CitedReason {
  readonly kind: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly cites: readonly string[];
}

/** Path of the rule that a way out of the round rests on. */
const ruleOfOut: Readonly<Record<OutReason, string>> = {
  withdrawn: 'process.application.withdrawalUntil',
  vetoed: 'vetoes',
  'not-recommended': 'process.recommendation.opinion',
  'not-eligible': 'process.eligibility',
  'not-shortlisted': 'process.document-review.shortlist',
  'not-confirmed': 'process.inspection.takesOut',
  'objection-upheld': 'process.public-notice.objection.upheld',
  'not-resolved': 'process.deliberation.departing',
  'not-approved': 'process.approval.by',
};

/** Articles a way out of the round rests on. */
export function citesOfOut(scheme: Scheme, because: OutReason): readonly string[] {
  return scheme.citesOf(ruleOfOut[because]);
}

/** Articles behind a reason for or against a grade. */
function citesOfReason(
  scheme: Scheme,
  track: Track,
  kind: string,
  facts: CitedReason['facts'],
): readonly string[] {
  const grade = scheme.grade(String(facts.grade ?? ''));
  if (kind.includes('threshold')) return grade?.threshold?.[track]?.cites ?? [];
  if (kind.includes('places') || kind === 'nobody-left') return grade?.places[track]?.cites ?? [];
  if (kind === 'already-nominated') return scheme.document.cumulation?.honouredOnce?.cites ?? [];
  if (kind === 'tie-broken-by-flag')
    return scheme.stage('composite')?.ties.find((entry) => entry.step !== 'deliberation')?.cites ?? [];
  if (kind.includes('tie') || kind.includes('deliberation'))
    return scheme.stage('composite')?.ties.find((entry) => entry.step === 'deliberation')?.cites ?? [];
  return [];
}

/** A reason with its articles. */
export function citedReason(
  scheme: Scheme,
  track: Track,
  { kind, facts }: { readonly kind: string; readonly facts: Readonly<Record<string, unknown>> },
): CitedReason {
  const out = facts.reason as { readonly kind?: string } | undefined;
  if (kind !== 'out' || out?.kind === undefined)
    return { kind, facts, cites: citesOfReason(scheme, track, kind, facts) };
  return { kind: `out.${out.kind}`, facts, cites: citesOfOut(scheme, out.kind as OutReason) };
}
