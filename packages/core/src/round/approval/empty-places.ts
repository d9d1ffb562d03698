import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { tracksOfPlaces } from '../../scheme/grade-places.ts';
import type { RoundState } from '../state.ts';

/** Places planned for this round, per grade and track or track pool, that no honour of it took; none empty: left out. */
export function emptyPlaces(round: DeepReadonly<RoundState>) {
  const taken = [...round.approval.batches.values()].flatMap(({ decided }) =>
    (decided?.approved ?? []).filter((entry) => !decided?.honouredBefore.includes(entry.case)),
  );
  return (round.call.plan?.places ?? []).flatMap(({ grade, track, forThisRound }) => {
    const used = taken.filter((entry) => {
      const own = round.application.applications.get(entry.case)?.track;
      return entry.grade === grade && own !== undefined && tracksOfPlaces(track).includes(own);
    }).length;
    return forThisRound > used ? [{ grade, track, places: forThisRound - used }] : [];
  });
}
