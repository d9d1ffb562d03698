import { everyone } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { complaintFiled } from '../events.ts';
import { anonymousWithComplainant, complainantMissing, complaintIdUsed } from '../refusals.ts';

/**
 * Anyone complains about the evaluation or someone in it. A named complaint carries the complainant, sealed; one
 * without a name is taken as information.
 */
export const fileComplaint = registryCommand('file-complaint', {
  by: everyone,
  rules: ['supervision.complaints'],
  undo: 'never',
  payload: complaintFiled.payload,
  decide: ({ registry, payload }) => {
    const { complaint, round, named, complainant } = payload;
    return (
      refuseAll(
        registry.complaints.complaints.has(complaint) ? complaintIdUsed({ complaint }) : undefined,
        round === undefined || registry.programmes.rounds.has(round) ? undefined : notFound({ what: round }),
        named && complainant === undefined ? complainantMissing({ complaint }) : undefined,
        !named && complainant !== undefined ? anonymousWithComplainant({ complaint }) : undefined,
      ) ?? [complaintFiled(payload)]
    );
  },
});
