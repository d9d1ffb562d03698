import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { LocalDate } from '../calendar/index.ts';
import type { RegistryState } from '../registry/state.ts';
import { findingsOf, outcomeOf } from '../round/eligibility/findings.ts';
import type { Finding } from '../round/eligibility/slice.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ReplayedCase, ReplayUnknown } from './replayed.ts';

/** How a case's eligibility comes out under the other rules. */
export interface EligibilityUnder {
  readonly replayed: ReplayedCase['eligibility']['replayed'];
  readonly findings: readonly Finding[];
  readonly missing: readonly string[];
}

/** A division the other rules do not know says nothing under them: the applicant would have named another. */
function withoutStrangeDivision(
  round: DeepReadonly<RoundState>,
  other: Scheme,
  caseId: string,
): { readonly round: DeepReadonly<RoundState>; readonly isStrange: boolean } {
  const application = round.application.applications.get(caseId);
  const known = other.document.tracks.find(({ track }) => track === application?.track)?.divisions?.value;
  const { division } = application ?? {};
  if (!application || !known || (division !== undefined && known.includes(division)))
    return { round, isStrange: false };
  const { division: _, ...without } = application;
  const applications = new Map(round.application.applications).set(caseId, without);
  return { round: { ...round, application: { ...round.application, applications } }, isStrange: true };
}

/**
 * The other rules' findings on a case, on the facts known at the recorded decision and as of its day. A rule that asks
 * for a fact nobody established is unknown, never met; so is the division where the recorded one means nothing there.
 */
export function eligibilityUnder(
  other: Scheme,
  registry: DeepReadonly<RegistryState>,
  recorded: DeepReadonly<RoundState>,
  caseId: string,
  day: LocalDate,
): EligibilityUnder {
  const { round, isStrange } = withoutStrangeDivision(recorded, other, caseId);
  const asksDivision = new Set(
    (['organisation', 'individual'] as const)
      .flatMap((track) => other.eligibilityRules(track))
      .filter(({ rule }) => rule === 'division-named')
      .map(({ id }) => id),
  );
  const findings = findingsOf({ registry, round, scheme: other }, caseId, day).map(
    (finding): Finding =>
      isStrange && asksDivision.has(finding.rule)
        ? { ...finding, result: 'unknown', missing: ['division'] }
        : finding,
  );
  const found = outcomeOf(findings);
  if (found.outcome === 'undecided') return { replayed: 'unknown', findings, missing: found.missing };
  return { replayed: found.outcome, findings, missing: [] };
}

/** What the record lacks, as something unknown; nothing where it lacks nothing. */
export const factsUnknown = ({ missing }: EligibilityUnder): readonly ReplayUnknown[] =>
  missing.length > 0 ? [{ kind: 'facts-not-recorded', facts: missing }] : [];
