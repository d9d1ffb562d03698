import { everyone } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { complaintAssigned, forgeryReported } from '../events.ts';
import { complaintIdUsed } from '../refusals.ts';

/** The office that pursues forgeries; nothing while there are several, then one of them is named by hand. */
function soleOffice({ jurisdiction }: Situation['registry']): string | undefined {
  const offices = [...jurisdiction.bodies.values()].filter(
    ({ kind, closed }) => kind === 'office' && !closed,
  );
  return offices.length === 1 ? offices[0]?.body : undefined;
}

/**
 * Anyone reports a forged or misused mark, certificate, plaque or cup of the award. It goes to the office, which
 * pursues it and enters the result as for a complaint.
 */
export const reportForgery = registryCommand('report-forgery', {
  by: everyone,
  rules: [],
  undo: 'never',
  payload: forgeryReported.payload,
  decide: ({ registry, payload }) => {
    const { complaint } = payload;
    const office = soleOffice(registry);
    return (
      refuseAll(
        registry.complaints.complaints.has(complaint) ? complaintIdUsed({ complaint }) : undefined,
      ) ?? [
        forgeryReported(payload),
        ...(office === undefined ? [] : [complaintAssigned({ complaint, to: office })]),
      ]
    );
  },
});
