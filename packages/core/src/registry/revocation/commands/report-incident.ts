import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { knownHonour } from '../../honours/known-honour.ts';
import { honourDayAhead, honourWithdrawn } from '../../honours/refusals.ts';
import { incidentReported } from '../events.ts';
import { groundOf, unknownGround } from '../ground.ts';
import { incidentIdUsed } from '../refusals.ts';

/**
 * Anyone reports something about a winner that may be a ground of withdrawal. Whether it lies in the ground's window
 * and holds is for the office to find out, so neither is judged here.
 */
export const reportIncident = registryCommand('report-incident', {
  by: [hat('office', 'clerk'), hat('recommender', 'clerk'), hat('inquiry'), hat('public')],
  rules: ['afterwards.revocation'],
  undo: 'never',
  payload: incidentReported.payload,
  decide: ({ registry, payload, today }) => {
    const { incident, honour, ground, happenedOn } = payload;
    const known = knownHonour(registry, honour);
    if (!known) return { refused: [notFound({ what: honour })] };
    const { withdrawnOn } = known.honour;
    const triggers = groundOf(known, ground)?.trigger === 'verified';
    return (
      refuseAll(
        registry.revocation.incidents.has(incident) ? incidentIdUsed({ incident }) : undefined,
        withdrawnOn ? honourWithdrawn({ honour, on: withdrawnOn }) : undefined,
        triggers ? undefined : unknownGround(known, ground),
        happenedOn > today ? honourDayAhead({ day: happenedOn, today }) : undefined,
      ) ?? [incidentReported(payload)]
    );
  },
});
