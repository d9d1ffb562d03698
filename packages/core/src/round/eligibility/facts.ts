import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { FactKind } from '../../scheme/model/eligibility-model.ts';
import type { FactValue } from '../application/events.ts';
import type { Application } from '../application/slice.ts';
import type { RoundState } from '../state.ts';
import type { EstablishedFact } from './slice.ts';

/** A fact that counts: established by the office with its source, or the applicant's own claim. */
export interface KnownFact {
  readonly value: DeepReadonly<FactValue>;
  /** Absent for a claim. */
  readonly established?: DeepReadonly<EstablishedFact>;
}

/** Whom a kind of fact is about in a case: the applicant, or the organisation it works for or heads; nothing if none is named. */
export function subjectOf(
  application: Pick<DeepReadonly<Application>, 'party' | 'track' | 'employer' | 'headOf'>,
  about: FactKind['about'],
): string | undefined {
  if (about === 'applicant') return application.party;
  if (application.track === 'organisation') return about === 'organisation' ? application.party : undefined;
  return application.headOf ?? application.employer;
}

/**
 * The fact of a kind that counts for a case: the one established last; without one, the applicant's claim where the
 * scheme takes a claim for enough. Nothing: it is not known, which is never the same as "there is none".
 */
export function factOf(
  round: DeepReadonly<RoundState>,
  caseId: string,
  kind: Pick<FactKind, 'id' | 'verification'>,
): KnownFact | undefined {
  const established = (round.eligibility.facts.get(caseId) ?? []).findLast((entry) => entry.fact === kind.id);
  if (established) return { value: established.value, established };
  if (kind.verification === 'office') return undefined;
  const claim = round.application.applications.get(caseId)?.claims.find((entry) => entry.fact === kind.id);
  return claim && { value: claim.value };
}
