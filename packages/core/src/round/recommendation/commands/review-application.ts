import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { CaseId, Sealed } from '../../../act/fields.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { preliminaryReviewed } from '../events.ts';
import { alreadyReviewed } from '../refusals.ts';

/** The channel's preliminary review of one application of its own: passed or not, with a sealed finding. */
export const reviewApplication = roundCommand('review-application', {
  by: [hat('recommender', 'clerk')],
  rules: ['process.recommendation'],
  undo: 'rescind',
  redo: ['review-application'],
  mustRedo: true,
  during: ['recommendation'],
  payload: z.strictObject({ case: CaseId, passed: z.boolean(), finding: Sealed }),
  cases: (payload) => [payload.case],
  decide: ({ payload, round }) => {
    const { case: id } = payload;
    return (
      refuseAll(
        whyNotLive(round, id),
        round.recommendation.reviewed.get(id)?.passed ? alreadyReviewed({ case: id }) : undefined,
      ) ?? [preliminaryReviewed(payload)]
    );
  },
});
