import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { memberAppointed } from '../events.ts';
import { whyNotSeat } from '../why-not-seat.ts';

/**
 * Gives a person a seat in an open body, with a rank and dates: granted by the security administrator on what the
 * system administrator prepared.
 */
export const appointMember = registryCommand('appoint-member', {
  by: [hat('security-admin', 'head')],
  preparedBy: [hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: memberAppointed.payload,
  decide: ({ registry, payload, today }) =>
    refuseAll(whyNotSeat(registry, payload, today)) ?? [memberAppointed(payload)],
});
