import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { complaintConcluded } from '../events.ts';
import { complaintAlreadyConcluded, complaintNotAssigned, complaintWithOtherBody } from '../refusals.ts';

/** A member of the body a complaint was given to enters its result: founded or not, the finding, and measures. */
export const concludeComplaint = registryCommand('conclude-complaint', {
  by: [hat('supervisor'), hat('office', 'head')],
  rules: ['supervision.complaints'],
  undo: 'rescind',
  payload: complaintConcluded.payload,
  decide: ({ registry, payload, actor }) => {
    const { complaint } = payload;
    const entry = registry.complaints.complaints.get(complaint);
    if (!entry) return { refused: [notFound({ what: complaint })] };
    const { assignedTo } = entry;
    if (assignedTo === undefined) return { refused: [complaintNotAssigned({ complaint })] };
    return (
      refuseAll(
        actor.body === assignedTo ? undefined : complaintWithOtherBody({ complaint, body: assignedTo }),
        entry.concluded ? complaintAlreadyConcluded({ complaint }) : undefined,
      ) ?? [complaintConcluded(payload)]
    );
  },
});
