import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { notFound } from '../../../act/refusals.ts';
import { incidentVerified } from '../events.ts';
import { incidentAlreadyVerified } from '../refusals.ts';

/** The office establishes, with source and evidence, whether a reported incident holds and what effect it had. */
export const verifyIncident = registryCommand('verify-incident', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['afterwards.revocation'],
  undo: 'rescind',
  payload: incidentVerified.payload,
  decide: ({ registry, payload }) => {
    const { incident } = payload;
    const reported = registry.revocation.incidents.get(incident);
    if (!reported) return { refused: [notFound({ what: incident })] };
    if (reported.verified) return { refused: [incidentAlreadyVerified({ incident })] };
    return [incidentVerified(payload)];
  },
});
