import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { FactKind } from '../../scheme/model/eligibility-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { FactValue } from '../application/events.ts';
import type { RoundState } from '../state.ts';
import { factOf } from './facts.ts';

/** A kind of fact of a case's track with what counts for it now; no value: not known. */
export interface FactRow {
  readonly fact: string;
  readonly title: FactKind['title'];
  readonly about: FactKind['about'];
  readonly verification: FactKind['verification'];
  readonly inquiry: boolean;
  readonly value?: DeepReadonly<FactValue>;
  /** Absent for a value that is the applicant's claim. */
  readonly established?: {
    readonly source: string;
    readonly sourceOn: string;
    readonly verifiedBy: string;
    readonly act: string;
  };
}

/** Every kind of fact of the case's track, in the scheme's order, with the value that counts and its source. */
export function factRows(round: DeepReadonly<RoundState>, scheme: Scheme, caseId: string): FactRow[] {
  const track = round.application.applications.get(caseId)?.track;
  return scheme.document.facts
    .filter((kind) => track !== undefined && kind.tracks.includes(track))
    .map((kind) => {
      const { id, title, about, verification, inquiry } = kind;
      const known = factOf(round, caseId, kind);
      const row = { fact: id, title, about, verification, inquiry };
      if (!known) return row;
      if (!known.established) return { ...row, value: known.value };
      const { source, sourceOn, verifiedBy, act } = known.established;
      return { ...row, value: known.value, established: { source, sourceOn, verifiedBy, act } };
    });
}

/** The inquiries put about a case, in the order they were sent. */
export const inquiriesOf = (round: DeepReadonly<RoundState>, caseId: string) =>
  [...round.eligibility.inquiries.values()].filter((entry) => entry.case === caseId);

/** The supplements asked for in a case, in the order they were asked. */
export const supplementsOf = (round: DeepReadonly<RoundState>, caseId: string) =>
  [...round.eligibility.supplements.values()].filter((entry) => entry.case === caseId);
