import { useLook } from '../../api/use-look.ts';
import { hasRole, useRound } from '../../app/round.ts';

/** The list of a public notice as the committee resolved it, so that nobody types it again; empty before. */
export function useResolvedEntries(): readonly Readonly<Record<string, unknown>>[] {
  const { stream, hats } = useRound();
  const when = hasRole(hats, 'office');
  const candidates = useLook(stream, 'candidates', {}, { when });
  const accepted = useLook(stream, 'accepted-list', {}, { when });
  const nameOf = (id: string): string | undefined => {
    const entry = accepted.data?.cases.find((each) => each.case === id);
    return entry && 'name' in entry ? entry.name : undefined;
  };
  const resolved = [...(candidates.data?.tracks ?? []), ...(candidates.data?.names?.resolved ?? [])];
  return resolved.flatMap((entry) => {
    const winners = 'winners' in entry ? entry.winners : (entry.resolved?.winners ?? []);
    return winners.map(({ case: id, grade }) => {
      const name = nameOf(id);
      return { case: id, track: entry.track, grade, ...(name === undefined ? {} : { name }) };
    });
  });
}
