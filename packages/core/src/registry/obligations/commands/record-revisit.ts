import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { type KnownHonour, knownHonour, whyNotDay, whyNotStandingOn } from '../../honours/known-honour.ts';
import { winnerRevisited } from '../events.ts';
import { revisitIdUsed, revisitNotProvided } from '../refusals.ts';
import { whyNotExperts } from '../why-not-experts.ts';

function whyNotProvided({ honour, scheme }: KnownHonour): Refusal | undefined {
  const rule = scheme.document.afterwards.revisit;
  if (rule?.value.tracks.includes(honour.track)) return undefined;
  return revisitNotProvided({ track: honour.track }, rule?.cites ?? []);
}

/** Records a revisit of a winner by experts of the pool while its title stood, with what they found and their report. */
export const recordRevisit = registryCommand('record-revisit', {
  by: [hat('office', 'clerk')],
  rules: ['afterwards.revisit'],
  undo: 'never',
  payload: winnerRevisited.payload,
  decide: ({ registry, payload, today }) => {
    const { revisit, on } = payload;
    const known = knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    return (
      refuseAll(
        registry.obligations.revisits.has(revisit) ? revisitIdUsed({ revisit }) : undefined,
        whyNotStandingOn(known, on),
        whyNotProvided(known),
        whyNotDay(on, known.honour.decidedOn, today),
        whyNotExperts(registry, payload.experts, on),
      ) ?? [winnerRevisited(payload)]
    );
  },
});
