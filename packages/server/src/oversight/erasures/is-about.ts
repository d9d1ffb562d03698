import { type DeepReadonly, isApplicantOf, type RegistryState, sameParty } from '@laureate/core';
import type { City } from '../../city/city.ts';
import { readDraftId } from '../../drafts/draft-id.ts';

/** What a subject of the vault may stand for: a party, a case, a draft of either. */
function idsIn(subject: string): readonly string[] {
  const draft = subject.startsWith('draft.') ? readDraftId(subject.slice('draft.'.length)) : undefined;
  if (!draft) return [subject];
  if (draft.kind === 'new-application') return [draft.party];
  return draft.kind === 'score' ? [draft.case, draft.person] : [draft.case];
}

/** Whether a subject of the vault is about a person: the person under any document, or a case they apply in. */
export async function isAbout(city: City, subject: string, person: string): Promise<boolean> {
  const ids = idsIn(subject);
  const isPerson = (registry: DeepReadonly<RegistryState>) =>
    ids.some((id) => sameParty(registry, id, person));
  if (await city.read(undefined, ({ registry }) => isPerson(registry))) return true;
  for (const roundId of await city.roundIds()) {
    const isTheirs = await city.read(roundId, (state) =>
      ids.some((id) => {
        const application = state.round(roundId)?.application.applications.get(id);
        return application !== undefined && isApplicantOf(state.registry, application, person);
      }),
    );
    if (isTheirs) return true;
  }
  return false;
}
