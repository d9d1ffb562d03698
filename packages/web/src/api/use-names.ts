import { registryOf } from '@laureate/client';
import { wordsOf } from '@laureate/locales';
import { usePageWords } from '../app/words.ts';
import { useLook } from './use-look.ts';

/**
 * Names of the jurisdiction's bodies by id; the id itself for one that is not known. The three administrations, which
 * every jurisdiction opens with, are called what they are in the reader's language.
 */
export function useBodyNames(jurisdiction: string): (body: string) => string {
  const { both, language } = usePageWords();
  const { data } = useLook(registryOf(jurisdiction), 'bodies', {});
  return (body) => {
    const found = data?.bodies.find((entry) => entry.body === body);
    if (!found) return body;
    const isStanding = found.kind.endsWith('-administration') || found.kind === 'audit';
    return (isStanding ? wordsOf(language).bodies[found.kind] : undefined) ?? both(found.name);
  };
}

/** Names of parties by id, for those who may list them; the id itself for everyone else, and for persons. */
export function usePartyNames(jurisdiction: string, when = true): (party: string | undefined) => string {
  const { data } = useLook(registryOf(jurisdiction), 'parties-list', {}, { when });
  const names = new Map(data?.parties.map(({ party, name }) => [party, name]));
  return (party) => (party === undefined ? '' : (names.get(party) ?? party));
}
