import { identityOf } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { RegistryState } from '../state.ts';
import { notAnOrganisation, notAPerson, partyNowPartOf } from './refusals.ts';

type Registry = DeepReadonly<RegistryState>;

const notOfKind = { individual: notAPerson, organisation: notAnOrganisation };

/** Why an id is not a registered party: it is unknown or, where a kind is asked for, of the other kind. */
export function whyNotParty({ parties }: Registry, party: string, kind?: Track): Refusal | undefined {
  const known = parties.parties.get(party);
  if (!known) return notFound({ what: party });
  return kind === undefined || known.kind === kind ? undefined : notOfKind[kind]({ party });
}

/** Why an id is not a registered person. */
export const whyNotPerson = (registry: Registry, party: string): Refusal | undefined =>
  whyNotParty(registry, party, 'individual');

/** Why an id is not a registered organisation. */
export const whyNotOrganisation = (registry: Registry, party: string): Refusal | undefined =>
  whyNotParty(registry, party, 'organisation');

/** Why nothing is done under an id any more: another stands for it, since a merger or as a person's other document. */
export function whyNotItself(registry: Registry, party: string): Refusal | undefined {
  const now = identityOf(registry, party);
  return now === party ? undefined : partyNowPartOf({ party, now });
}
