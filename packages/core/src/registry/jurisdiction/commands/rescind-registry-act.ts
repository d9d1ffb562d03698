import { hat, type Role } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { refuseAll } from '../../../act/refusal.ts';
import { RescindPayloadSchema, rescindAct, rescindableEvents, whyNotRescind } from '../../../act/rescind.ts';
import type { LedgerEvent } from '../../../ledger/event.ts';
import {
  deputyAppointed,
  evaluatingBodyBarred,
  evaluatorBarred,
  memberAppointed,
  membershipEnded,
} from '../../staff/events.ts';
import { registryFold } from '../../state.ts';
import { bodyClosed, bodyRegistered } from '../events.ts';
import { notYoursToRescind } from '../refusals.ts';
import { whyStillInUse } from '../why-still-in-use.ts';

const staffEventTypes = [bodyRegistered, bodyClosed, memberAppointed, membershipEnded, deputyAppointed].map(
  (kind) => kind.type,
);

/** What supervisors decide is the committee's to take back, never the office's, which they watch over. */
const barredTypes = [evaluatorBarred, evaluatingBodyBarred].map((kind) => kind.type);

const isOfCommittee = ({ type, by }: LedgerEvent): boolean =>
  by.role === 'committee' || (by.role === 'supervisor' && barredTypes.includes(type));

/** Whose an act is to take back: security for seats and bodies, the committee for what it resolved, else the office. */
function authorityOver(undone: readonly LedgerEvent[]): Role {
  if (undone.some((event) => staffEventTypes.includes(event.type))) return 'security-admin';
  return undone.some(isOfCommittee) ? 'committee' : 'office';
}

/** The roles of the two persons who take an act back together. */
const pairOf: Partial<Record<Role, readonly Role[]>> = {
  'security-admin': ['security-admin', 'system-admin'],
  committee: ['committee'],
  office: ['office'],
};

/**
 * Takes back an act on the registry, by the two persons whose kind of act it is: office (clerk and head), committee
 * (clerk and chair) for its own resolutions, administrators for bodies and seats. What the registry rests on stays.
 */
export const rescindRegistryAct = registryCommand('rescind-registry-act', {
  by: [hat('office', 'head'), hat('committee', 'head'), hat('security-admin', 'head')],
  preparedBy: [hat('office', 'clerk'), hat('committee', 'clerk'), hat('system-admin')],
  rules: [],
  undo: 'never',
  payload: RescindPayloadSchema,
  decide: (situation) => {
    const { registry, payload, actor, today } = situation;
    const ground = {
      stream: 'registry',
      acts: registry.acts,
      canUndo: registryFold.canUndo,
      cases: [],
    } as const;
    const unfit = refuseAll(whyNotRescind(situation, payload.act, ground));
    if (unfit) return unfit;
    const undone = rescindableEvents(situation, payload.act, 'registry');
    const role = authorityOver(undone);
    return rescindAct(situation, payload, ground, [
      pairOf[role]?.includes(actor.role) ? undefined : notYoursToRescind({ role }),
      ...whyStillInUse(registry, undone, today),
    ]);
  },
});
