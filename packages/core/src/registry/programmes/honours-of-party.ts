import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { type LocalDate, yearOf } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { RegistryState } from '../state.ts';

/** An honour of a party in a programme, whether conferred by a round or entered from older records. */
export interface HonourOfParty {
  readonly grade: string;
  readonly track: Track;
  readonly decidedOn: LocalDate;
  /** Calendar year of the decision. */
  readonly awardYear: number;
  /** Absent for an older honour of no known period. */
  readonly period?: string;
  /** Id of an honour conferred by a round; absent for one entered from records. */
  readonly honour?: string;
  readonly withdrawn: boolean;
}

/**
 * Every honour of a party in a programme, oldest first: bars on applying again and the adding up of grades count
 * these. Withdrawn ones are listed and marked; empty for an unknown party or programme.
 */
export function honoursOfParty(
  { honours, programmes }: DeepReadonly<RegistryState>,
  programme: string,
  party: string,
): readonly HonourOfParty[] {
  const isTheirs = (entry: { readonly programme: string; readonly party: string }) =>
    entry.programme === programme && entry.party === party;
  const conferred = [...honours.honours.values()]
    .filter(isTheirs)
    .map(({ grade, track, decidedOn, awardYear, period, honour, withdrawnOn }) => ({
      grade,
      track,
      decidedOn,
      awardYear,
      period,
      honour,
      withdrawn: withdrawnOn !== undefined,
    }));
  const past = programmes.pastHonours.filter(isTheirs).map(({ grade, track, decidedOn, period }) => ({
    grade,
    track,
    decidedOn,
    awardYear: yearOf(decidedOn),
    ...(period === undefined ? {} : { period }),
    withdrawn: false,
  }));
  return [...past, ...conferred].sort((one, other) =>
    one.decidedOn < other.decidedOn ? -1 : Number(one.decidedOn > other.decidedOn),
  );
}
