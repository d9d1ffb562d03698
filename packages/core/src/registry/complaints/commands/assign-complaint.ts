import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { complaintAssigned } from '../events.ts';
import { bodyCannotInquire, complaintAlreadyAssigned, complaintAlreadyConcluded } from '../refusals.ts';

const inquiring: ReadonlySet<string> = new Set(['supervision-group', 'office']);

/**
 * Gives a complaint to a supervision group or an office to look into; to another one until it is concluded. A forgery
 * is for an office to pursue.
 */
export const assignComplaint = registryCommand('assign-complaint', {
  by: [hat('office', 'head')],
  rules: ['supervision.complaints'],
  undo: 'never',
  payload: complaintAssigned.payload,
  decide: ({ registry, payload }) => {
    const { complaint, to } = payload;
    const entry = registry.complaints.complaints.get(complaint);
    if (!entry) return { refused: [notFound({ what: complaint })] };
    const body = registry.jurisdiction.bodies.get(to);
    const canInquire =
      body !== undefined &&
      !body.closed &&
      (entry.forged === undefined ? inquiring.has(body.kind) : body.kind === 'office');
    return (
      refuseAll(
        canInquire ? undefined : bodyCannotInquire({ body: to }),
        entry.assignedTo === to ? complaintAlreadyAssigned({ complaint, to }) : undefined,
        entry.concluded ? complaintAlreadyConcluded({ complaint }) : undefined,
      ) ?? [complaintAssigned(payload)]
    );
  },
});
