import type { BodyKind } from '../../../access/roles.ts';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { isAdministration } from '../administrations.ts';
import { bodyRegistered } from '../events.ts';
import { administrationExists, bodyIdTaken, cannotBeMemberUnit } from '../refusals.ts';
import { whyNotOpenBody } from '../why-not-body.ts';

/** Kinds that deliberate, review or watch themselves, and so are not asked as units of the committee. */
const neverMemberUnits: readonly BodyKind[] = ['committee', 'third-party-evaluator', 'supervision-group'];

const canBeMemberUnit = (kind: BodyKind): boolean =>
  !neverMemberUnits.includes(kind) && !isAdministration(kind);

/** Registers a body with the open body above it. The three administrations exist once and are not registered anew. */
export const registerBody = registryCommand('register-body', {
  by: [hat('security-admin', 'head')],
  rules: [],
  undo: 'rescind',
  payload: bodyRegistered.payload,
  decide: ({ registry, payload }) => {
    const { body, kind, above, memberUnit } = payload;
    const { bodies } = registry.jurisdiction;
    const same = [...bodies.values()].find((entry) => entry.kind === kind && !entry.closed);
    return (
      refuseAll(
        bodies.has(body) ? bodyIdTaken({ body }) : undefined,
        above === undefined ? undefined : whyNotOpenBody(registry, above),
        same && isAdministration(kind) ? administrationExists({ kind, body: same.body }) : undefined,
        memberUnit && !canBeMemberUnit(kind) ? cannotBeMemberUnit({ kind }) : undefined,
      ) ?? [bodyRegistered(payload)]
    );
  },
});
