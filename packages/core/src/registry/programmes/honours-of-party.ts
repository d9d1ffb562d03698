import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { type LocalDate, yearOf } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { RegistryState } from '../state.ts';
import type { PastHonour } from './slice.ts';

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
  /** The higher honour of the same period that replaced it. */
  readonly replacedBy?: string;
}

/** The honour that replaced one entered from records; nothing while it stands. */
export function recordReplacedBy(
  { honours }: DeepReadonly<RegistryState['honours']>,
  past: Pick<PastHonour, 'programme' | 'party' | 'grade' | 'decidedOn'>,
): string | undefined {
  return [...honours.values()].find(
    ({ programme, replacesRecorded: record }) =>
      programme === past.programme &&
      record?.party === past.party &&
      record.grade === past.grade &&
      record.decidedOn === past.decidedOn,
  )?.honour;
}

/**
 * Every honour of a party in a programme, under any of its ids, oldest first: bars on applying again and the adding up
 * of grades count these. Withdrawn and replaced ones are listed and marked; empty for an unknown party or programme.
 */
export function honoursOfParty(
  registry: DeepReadonly<RegistryState>,
  programme: string,
  party: string,
): readonly HonourOfParty[] {
  const { honours, programmes } = registry;
  const isTheirs = (entry: { readonly programme: string; readonly party: string }) =>
    entry.programme === programme && sameParty(registry, entry.party, party);
  const conferred = [...honours.honours.values()]
    .filter(isTheirs)
    .map(({ grade, track, decidedOn, awardYear, period, honour, withdrawnOn, replacedBy }) => ({
      grade,
      track,
      decidedOn,
      awardYear,
      ...(period === undefined ? {} : { period }),
      honour,
      withdrawn: withdrawnOn !== undefined,
      ...(replacedBy === undefined ? {} : { replacedBy }),
    }));
  const past = programmes.pastHonours.filter(isTheirs).map((record) => {
    const { grade, track, decidedOn, period } = record;
    const replacedBy = recordReplacedBy(honours, record);
    return {
      grade,
      track,
      decidedOn,
      awardYear: yearOf(decidedOn),
      ...(period === undefined ? {} : { period }),
      withdrawn: false,
      ...(replacedBy === undefined ? {} : { replacedBy }),
    };
  });
  return [...past, ...conferred].sort((one, other) =>
    one.decidedOn < other.decidedOn ? -1 : Number(one.decidedOn > other.decidedOn),
  );
}
