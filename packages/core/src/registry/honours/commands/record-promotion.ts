import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { promotionRecorded } from '../events.ts';
import { type KnownHonour, knownHonour, ownHonour, whyNotDay, whyNotStandingOn } from '../known-honour.ts';
import { promotionKindNotProvided } from '../refusals.ts';
import { whyNotYear } from '../year-of-honour.ts';

function whyNotKind({ scheme }: KnownHonour, kind: string): Refusal | undefined {
  const rule = scheme.document.afterwards.promotion;
  if (rule?.value.some((entry) => entry === kind)) return undefined;
  return promotionKindNotProvided({ kind }, rule?.cites ?? []);
}

/**
 * Records, for a winner and a year, one of the scheme's ways to spread good practice, or that it went on to a higher
 * award: by the office, the recommending body or the winner, who reaches the own honour only.
 */
export const recordPromotion = registryCommand('record-promotion', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk'), hat('applicant')],
  rules: ['afterwards.promotion'],
  undo: 'never',
  payload: promotionRecorded.payload,
  decide: ({ registry, payload, actor, today }) => {
    const known =
      actor.role === 'applicant'
        ? ownHonour(registry, payload.honour, actor.person, today)
        : knownHonour(registry, payload.honour);
    if (!known) return { refused: [notFound({ what: payload.honour })] };
    return (
      refuseAll(
        whyNotStandingOn(known, payload.on),
        whyNotKind(known, payload.kind),
        whyNotDay(payload.on, known.honour.decidedOn, today),
        whyNotYear(payload.year, known.honour.awardYear, today),
      ) ?? [promotionRecorded(payload)]
    );
  },
});
