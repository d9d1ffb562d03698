import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import type { DeepReadonly } from '../../../act/deep-readonly.ts';
import { registryView } from '../../../act/view.ts';
import { knownHonour } from '../../honours/known-honour.ts';
import type { RegistryState } from '../../state.ts';
import type { Revocation } from '../slice.ts';
import { askingBody } from '../who-asks.ts';

type Registry = DeepReadonly<RegistryState>;

/** What the public knows of a withdrawal; nothing of a request that is open or was declined. */
function publicPart(registry: Registry, entry: DeepReadonly<Revocation>) {
  const { decided } = entry;
  if (!decided?.withdrawn) return [];
  return [
    {
      honour: entry.honour,
      name: registry.honours.honours.get(entry.honour)?.name ?? '',
      ground: entry.ground,
      withdrawnOn: decided.on,
      takesBack: [...decided.takesBack],
      publishedAs: decided.publishedAs,
    },
  ];
}

function insidePart(entry: DeepReadonly<Revocation>) {
  const { revocation, honour, ground, incident, order, statement, decided, recovered } = entry;
  return {
    revocation,
    honour,
    ground,
    ...(incident === undefined ? {} : { incident }),
    ...(order === undefined ? {} : { order }),
    statement,
    ...(decided ? { decided: { ...decided, takesBack: [...decided.takesBack] } } : {}),
    recovered: [...recovered].map(([item, on]) => ({ item, on })),
  };
}

function isAskedByCommittee(registry: Registry, honour: string): boolean {
  const known = knownHonour(registry, honour);
  return known !== undefined && askingBody(known) === 'committee';
}

/**
 * Withdrawals of titles. The public sees those decided; the office, the supervisors and the government also see
 * reported incidents, open and declined requests, and what was given back; so does the committee of the titles for
 * which it asks the government. An incident's account is a sealed reference.
 */
export const revocations = registryView('revocations', {
  for: [hat('office'), hat('supervisor'), hat('approver'), hat('committee'), hat('public')],
  query: z.strictObject({}),
  answer: ({ registry, viewer }) => {
    const all = [...registry.revocation.revocations.values()];
    const withdrawn = all.flatMap((entry) => publicPart(registry, entry));
    const isTold = (entry: { readonly honour: string }) =>
      viewer.role !== 'committee' || isAskedByCommittee(registry, entry.honour);
    const requests = all.filter(isTold).map(insidePart);
    const incidents = [...registry.revocation.incidents.values()]
      .filter(isTold)
      .map((entry) => ({ ...entry }));
    const isOutside = viewer.role === 'committee' && requests.length + incidents.length === 0;
    return viewer.role === 'public' || isOutside ? { withdrawn } : { withdrawn, requests, incidents };
  },
});
