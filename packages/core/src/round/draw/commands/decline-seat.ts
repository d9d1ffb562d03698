import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { PanelId, PublicText } from '../../../act/fields.ts';
import { notFound } from '../../../act/refusals.ts';
import { leaveSeat } from '../leave-seat.ts';

/** An examiner who was drawn gives the seat back, with a reason; the next reserve who fits takes it. */
export const declineSeat = roundCommand('decline-seat', {
  by: [hat('examiner')],
  rules: ['process.panel.draw'],
  undo: 'never',
  during: ['panel', 'document-review', 'defence', 'site-review', 'inspection'],
  payload: z.strictObject({ panel: PanelId, reason: PublicText }),
  cases: () => [],
  decide: (situation) => {
    const { round, actor, payload } = situation;
    if (!round.panel.panels.get(payload.panel)?.members.includes(actor.person))
      return { refused: [notFound({ what: payload.panel })] };
    return leaveSeat(situation, { ...payload, person: actor.person, declined: true });
  },
});
