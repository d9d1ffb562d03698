import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import type { Track } from '../../../scheme/model/cited.ts';
import type { StageId } from '../../../scheme/stage-id.ts';
import { byId } from '../../../scoring/index.ts';
import { acceptedCases } from '../../standing.ts';
import type { RoundState } from '../../state.ts';
import { reviewKey } from '../slice.ts';

/**
 * The cases of a track whose scorebooks of a stage are confirmed, by id, once no sheet of the track can change any
 * more: nothing while a case that is still in the round has no confirmed scorebook, or no case has one.
 */
export function finishedCases(
  round: DeepReadonly<RoundState>,
  stage: StageId,
  track: Track,
): readonly string[] | undefined {
  const isBooked = (id: string) => round.review.scorebooks.has(reviewKey(stage, id));
  const isOpen = acceptedCases(round, track).some((application) => !isBooked(application.case));
  const booked = [...round.application.applications.values()]
    .filter((application) => application.track === track && isBooked(application.case))
    .map((application) => application.case);
  return isOpen || booked.length === 0 ? undefined : booked.sort(byId);
}
