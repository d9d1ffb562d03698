import { registryOf } from '@laureate/client';
import { usePageWords } from '../app/words.ts';
import { useLook } from './use-look.ts';

/** Names of the jurisdiction's bodies by id; the id itself for one that is not known. */
export function useBodyNames(jurisdiction: string): (body: string) => string {
  const { both } = usePageWords();
  const { data } = useLook(registryOf(jurisdiction), 'bodies', {});
  return (body) => {
    const found = data?.bodies.find((entry) => entry.body === body);
    return found ? both(found.name) : body;
  };
}

/** Names of parties by id, for those who may list them; the id itself for everyone else, and for persons. */
export function usePartyNames(jurisdiction: string, when = true): (party: string) => string {
  const { data } = useLook(registryOf(jurisdiction), 'parties-list', {}, { when });
  const names = new Map(data?.parties.map(({ party, name }) => [party, name]));
  return (party) => names.get(party) ?? party;
}
