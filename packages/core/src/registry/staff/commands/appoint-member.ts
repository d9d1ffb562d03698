import { hat } from '../../../access/roles.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import type { LocalDate } from '../../../calendar/index.ts';
import { isAdministration } from '../../jurisdiction/administrations.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotOpenBody } from '../../jurisdiction/why-not-body.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { schemesOn } from '../../programmes/adopted-scheme.ts';
import { administrationsOf } from '../administrator-seats.ts';
import { memberAppointed } from '../events.ts';
import {
  alreadySeated,
  groupIsAppointedWhole,
  supervisorTakesSeat,
  twoAdministrations,
} from '../refusals.ts';
import { supervises } from '../supervision-groups.ts';
import { forbidsSupervising } from '../why-not-supervise.ts';

/** Why a supervision group gets no single member: a scheme of the day has it approved as a whole. */
function whyNotOneByOne(registry: Situation['registry'], body: string, day: LocalDate): Refusal | undefined {
  const rules = schemesOn(registry, day).flatMap((scheme) => scheme.document.supervision.group ?? []);
  const cites = [...new Set(rules.flatMap((rule) => rule.approvedBy.cites))];
  return rules.length > 0 ? groupIsAppointedWhole({ body }, cites) : undefined;
}

/**
 * Gives a person a seat in an open body, with a rank and dates: granted by the security administrator on what the
 * system administrator prepared. Nobody has two seats in a body, nor seats in two of the three administrations, nor
 * watches over a body of one's own.
 */
export const appointMember = registryCommand('appoint-member', {
  by: [hat('security-admin', 'head')],
  preparedBy: [hat('system-admin')],
  rules: [],
  undo: 'rescind',
  payload: memberAppointed.payload,
  decide: ({ registry, payload, today }) => {
    const { person, body } = payload;
    const seat = registry.staff.memberships.find(
      (entry) => entry.person === person && entry.body === body && shareDay(entry, payload),
    );
    const kind = registry.jurisdiction.bodies.get(body)?.kind;
    const others = administrationsOf(registry, person, payload).filter((other) => other !== body);
    return (
      refuseAll(
        whyNotPerson(registry, person),
        whyNotOpenBody(registry, body),
        whyNotSpan(payload),
        seat && alreadySeated({ person, body, from: seat.from }),
        kind && isAdministration(kind)
          ? others.map((holds) => twoAdministrations({ person, holds }))
          : undefined,
        kind === 'supervision-group' ? whyNotOneByOne(registry, body, today) : undefined,
        supervises(registry, person, payload) && forbidsSupervising(registry, body)
          ? supervisorTakesSeat({ person, body })
          : undefined,
      ) ?? [memberAppointed(payload)]
    );
  },
});
