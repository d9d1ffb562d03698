import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { identityOf } from '../../../access/same-party.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { registryView } from '../../../act/view.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { TrackSchema } from '../../../scheme/model/cited.ts';
import { isWithin } from '../../jurisdiction/spans.ts';
import type { RegistryState } from '../../state.ts';

type Parties = DeepReadonly<Pick<RegistryState, 'parties'>>;

function formerNames(name: string | undefined, names: readonly { readonly name?: string | undefined }[]) {
  const former = names.flatMap((entry) => entry.name ?? []).filter((entry) => entry !== name);
  return former.length > 0 ? { formerNames: [...new Set(former)] } : {};
}

function nowPartOf(registry: Parties, party: string) {
  const now = identityOf(registry, party);
  return now === party ? {} : { nowPartOf: now };
}

/** Who acts for an organisation today. */
function agentsToday({ parties }: Parties, organisation: string, today: LocalDate): string[] {
  const agents = parties.agents.get(organisation) ?? [];
  return agents.filter((agent) => isWithin(agent, today)).map(({ person }) => person);
}

/**
 * Registered parties by id, with the names of organisations; those of persons and all codes stay sealed. Whoever may
 * register parties sees it, to find one before registering it anew. `formerNames` of an organisation and `nowPartOf`,
 * the id that stands for it, are told where there are any. `kind` narrows the list.
 */
export const partiesListView = registryView('parties-list', {
  for: [hat('office'), hat('recommender'), hat('system-admin')],
  query: z.strictObject({ kind: TrackSchema.optional() }),
  answer: ({ registry, query, viewer, today }) => {
    const seesAgents = viewer.role !== 'system-admin';
    return {
      parties: [...registry.parties.parties.values()]
        .filter(({ kind }) => query.kind === undefined || kind === query.kind)
        .map(({ party, kind, name, names }) => ({
          party,
          kind,
          name: name ?? null,
          ...formerNames(name, names),
          ...nowPartOf(registry, party),
          agents: seesAgents ? agentsToday(registry, party, today) : [],
        }))
        .sort((one, other) => (one.party < other.party ? -1 : 1)),
    };
  },
});
