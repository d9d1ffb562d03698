import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { tracksOfPlaces } from '../../scheme/grade-places.ts';
import type { PlacesTrack } from '../../scheme/model/cited.ts';
import type { RegistryState } from '../state.ts';

/** Places of one grade and track, or of all tracks together, over a period: approved, used and left, in whole places. */
export interface PlacesOfGrade {
  readonly grade: string;
  readonly track: PlacesTrack;
  readonly approved: number;
  readonly used: number;
  /** Never below zero, even where older records use more than was approved. */
  readonly left: number;
}

/**
 * The places of a period, in the order they were approved. Used: honours conferred in it that take a place, and
 * honours entered from records with this period. A place stays used when its honour is withdrawn or replaced by a
 * higher one. Empty for an unknown period or one of another programme.
 */
export function placesOfPeriod(
  { honours, programmes }: DeepReadonly<RegistryState>,
  programme: string,
  period: string,
): readonly PlacesOfGrade[] {
  const opened = programmes.periods.get(period);
  if (opened?.programme !== programme) return [];
  const taken = [
    ...[...honours.honours.values()].filter((honour) => honour.takesPlace),
    ...programmes.pastHonours,
  ].filter((entry) => entry.programme === programme && entry.period === period);
  return opened.approvedPlaces.map(({ grade, track, places }) => {
    const tracks = tracksOfPlaces(track);
    const used = taken.filter((entry) => entry.grade === grade && tracks.includes(entry.track)).length;
    return { grade, track, approved: places, used, left: Math.max(0, places - used) };
  });
}
