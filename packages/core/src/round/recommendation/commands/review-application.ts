import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { whyNotLive } from '../../why-not-live.ts';
import { whyNotCopies } from '../copies.ts';
import { preliminaryReviewed } from '../events.ts';
import { alreadyReviewed } from '../refusals.ts';

/**
 * The channel's preliminary review of one application of its own: passed or not, with a sealed finding. None passes
 * before the copies that the scheme asks for have been received.
 */
export const reviewApplication = roundCommand('review-application', {
  by: [hat('recommender', 'clerk')],
  rules: ['process.recommendation', 'process.application.copies', 'process.application.electronicCopy'],
  undo: 'rescind',
  redo: ['review-application'],
  mustRedo: true,
  during: ['recommendation'],
  payload: preliminaryReviewed.payload,
  cases: (payload) => [payload.case],
  decide: ({ payload, round, scheme }) => {
    const { case: id, passed, copiesReceived, electronicReceived } = payload;
    const rules = scheme.stage('application');
    const received = { copies: copiesReceived, electronic: electronicReceived };
    return (
      refuseAll(
        whyNotLive(round, id),
        round.recommendation.reviewed.get(id)?.passed ? alreadyReviewed({ case: id }) : undefined,
        passed
          ? whyNotCopies({ copies: rules?.copies, electronic: rules?.electronicCopy }, received)
          : undefined,
      ) ?? [preliminaryReviewed(payload)]
    );
  },
});
