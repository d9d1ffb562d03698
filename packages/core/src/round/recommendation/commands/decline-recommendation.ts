import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { recommendationDeclined } from '../events.ts';
import { recommendedAlready } from '../refusals.ts';

/** The head of a channel does not recommend a case; the reason is sealed and the case goes no further. */
export const declineRecommendation = roundCommand('decline-recommendation', {
  by: [hat('recommender', 'head')],
  rules: ['process.recommendation.opinion'],
  undo: 'rescind',
  redo: ['recommend-case', 'decline-recommendation'],
  during: ['recommendation'],
  payload: z.strictObject({ case: CaseId, reason: Sealed }),
  cases: (payload) => [payload.case],
  decide: ({ payload, round }) => {
    const { case: id } = payload;
    return (
      refuseAll(
        whyNotLive(round, id),
        round.recommendation.recommended.has(id) ? recommendedAlready({ cases: [id] }) : undefined,
      ) ?? [recommendationDeclined(payload)]
    );
  },
});
