import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { PanelId, PartyId, PublicText } from '../../../act/fields.ts';
import { whyNotRunsReview } from '../../evaluator/runs-review.ts';
import { leaveSeat } from '../leave-seat.ts';

/**
 * Whoever runs the review puts on record that a member of a drawn panel drops out; the next reserve who fits takes the
 * seat. Nobody chooses who comes.
 */
export const vacateSeat = roundCommand('vacate-seat', {
  by: [hat('office', 'head'), hat('third-party', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('third-party', 'clerk')],
  rules: ['process.panel.draw', 'process.panel.evaluator'],
  undo: 'never',
  during: ['panel', 'document-review', 'defence', 'site-review', 'inspection'],
  payload: z.strictObject({ panel: PanelId, person: PartyId, reason: PublicText }),
  cases: (payload, round) => round.panel.panels.get(payload.panel)?.cases ?? [payload.panel],
  decide: (situation) => {
    const wrong = whyNotRunsReview(situation);
    return wrong ? { refused: [wrong] } : leaveSeat(situation, { ...situation.payload, declined: false });
  },
});
