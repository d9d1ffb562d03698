import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { isAdministration } from '../administrations.ts';
import { bodyClosed } from '../events.ts';
import { administrationStaysOpen, bodyStillAbove } from '../refusals.ts';
import { whyNotOpenBody } from '../why-not-body.ts';

/** Closes a body: its seats give no hat any more. Bodies below it are closed first; administrations stay open. */
export const closeBody = registryCommand('close-body', {
  by: [hat('security-admin', 'head')],
  rules: [],
  undo: 'rescind',
  payload: bodyClosed.payload,
  decide: ({ registry, payload }) => {
    const { body } = payload;
    const kind = registry.jurisdiction.bodies.get(body)?.kind;
    const below = [...registry.jurisdiction.bodies.values()]
      .filter((entry) => entry.above === body && !entry.closed)
      .map((entry) => entry.body);
    return (
      refuseAll(
        whyNotOpenBody(registry, body),
        kind && isAdministration(kind) ? administrationStaysOpen({ body }) : undefined,
        below.length > 0 ? bodyStillAbove({ body, bodies: below }) : undefined,
      ) ?? [bodyClosed(payload)]
    );
  },
});
