import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { RoundState } from '../state.ts';

/** Places planned for this round, per grade and track, that no honour of it took; grades without any are left out. */
export function emptyPlaces(round: DeepReadonly<RoundState>) {
  const taken = [...round.approval.batches.values()].flatMap(({ decided }) =>
    (decided?.approved ?? []).filter((entry) => !decided?.honouredBefore.includes(entry.case)),
  );
  return (round.call.plan?.places ?? []).flatMap(({ grade, track, forThisRound }) => {
    const used = taken.filter(
      (entry) => entry.grade === grade && round.application.applications.get(entry.case)?.track === track,
    ).length;
    return forThisRound > used ? [{ grade, track, places: forThisRound - used }] : [];
  });
}
