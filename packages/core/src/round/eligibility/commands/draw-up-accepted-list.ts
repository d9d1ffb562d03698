import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { acceptedIds } from '../accepted-list.ts';
import { acceptedListDrawnUp } from '../events.ts';
import { whyNotAllDecided } from '../stage.ts';

/** Draws up the list of accepted cases once all are decided; drawn up again, the new list takes the old one's place. */
export const drawUpAcceptedList = roundCommand('draw-up-accepted-list', {
  by: [hat('office', 'head')],
  rules: ['process.eligibility.acceptedList'],
  undo: 'never',
  payload: z.strictObject({}),
  during: ['eligibility', 'panel'],
  cases: () => 'every-case',
  decide: ({ round, scheme }) =>
    refuseAll(whyNotAllDecided(round, scheme)) ?? [acceptedListDrawnUp({ cases: acceptedIds(round) })],
});
