import { identityOf } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { WhyNot } from '../../act/refusal.ts';
import { actsFor } from '../../registry/parties/acts-for.ts';
import type { Defence } from './events.ts';
import { speakerNotOfApplicant, wrongSpeaker } from './refusals.ts';

/**
 * Whether the registry lets somebody speak for an applicant: a person for itself, for an organisation one of those
 * authorised that day. The registry keeps no heads; where it names nobody for the organisation, it cannot tell.
 */
function maySpeak({ registry }: RoundSituation, party: string, { speaker, heldOn }: Defence): boolean {
  const { parties, agents } = registry.parties;
  const isOrganisation = parties.get(party)?.kind === 'organisation';
  const named = agents.get(identityOf(registry, party)) ?? [];
  const namesSomebody = named.some(({ person }) => actsFor(registry, person, party, heldOn));
  return (isOrganisation && !namesSomebody) || actsFor(registry, speaker, party, heldOn);
}

/** Why the one who spoke is not the one the scheme asks for; nothing where it asks for nobody. */
export function whyNotSpeaker(situation: RoundSituation, defence: Defence): WhyNot {
  const { round, scheme } = situation;
  const { case: id, speaker, as } = defence;
  const application = round.application.applications.get(id);
  const rule = application && scheme.stage('defence')?.speaker[application.track];
  if (!rule) return undefined;
  return [
    as === rule.value ? undefined : wrongSpeaker({ case: id, asks: rule.value, as }, rule.cites),
    maySpeak(situation, application.party, defence)
      ? undefined
      : speakerNotOfApplicant({ case: id, speaker }, rule.cites),
  ];
}
