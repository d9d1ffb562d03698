import { type OutReason, placesRuleOf, type Scheme, type Track } from '@laureate/core';

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
  'consent-refused': 'process.recommendation.consents',
  'not-eligible': 'process.eligibility',
  'not-shortlisted': 'process.document-review.shortlist',
  'not-confirmed': 'process.inspection.takesOut',
  'objection-upheld': 'process.public-notice.objection.upheld',
  'not-resolved': 'process.deliberation.departing',
  'not-approved': 'process.approval.by',
};

/** Articles a way out of the round rests on; of a veto those of the one that was used, where it is known. */
export function citesOfOut(scheme: Scheme, because: OutReason, veto?: string): readonly string[] {
  const used =
    because === 'vetoed' ? scheme.document.vetoes.find((entry) => entry.id === veto)?.cites : undefined;
  return used ?? scheme.citesOf(ruleOfOut[because]);
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
  if (kind.includes('places') || kind === 'nobody-left') return placesRuleOf(grade, track)?.cites ?? [];
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
