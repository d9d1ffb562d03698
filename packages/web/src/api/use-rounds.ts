import { registryOf } from '@laureate/client';
import { usePageWords } from '../app/words.ts';
import { useLook } from './use-look.ts';

/** A round of a jurisdiction, with the award it is of. */
export interface RoundEntry {
  readonly round: string;
  readonly programme: string;
  readonly title: string;
}

/** The rounds of a jurisdiction, latest first; nothing while they are not known. */
export function useRounds(jurisdiction: string): readonly RoundEntry[] | undefined {
  const { both } = usePageWords();
  const { data } = useLook(registryOf(jurisdiction), 'programmes', {});
  return data?.programmes
    .flatMap(({ name, rounds }) =>
      rounds.map(({ round, plannedOn }) => ({ round, plannedOn, programme: both(name), title: both(name) })),
    )
    .sort((a, b) => (a.plannedOn < b.plannedOn ? 1 : -1));
}

/** The name of a jurisdiction; its id while it has none. */
export function useCityName(jurisdiction: string): string {
  const { both } = usePageWords();
  const { data } = useLook(registryOf(jurisdiction), 'bodies', {});
  const opened = data?.jurisdiction;
  return both(opened?.name) || jurisdiction;
}
