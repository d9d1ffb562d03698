import type { Situation } from '../../act/command.ts';
import type { Refusal, WhyNot } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import { isAdministration } from '../jurisdiction/administrations.ts';
import { shareDay, whyNotSpan } from '../jurisdiction/spans.ts';
import { whyNotOpenBody } from '../jurisdiction/why-not-body.ts';
import { whyNotPerson } from '../parties/why-not-party.ts';
import { schemesOn } from '../programmes/adopted-scheme.ts';
import { administrationsOf } from './administrator-seats.ts';
import type { memberAppointed } from './events.ts';
import { alreadySeated, groupIsAppointedWhole, supervisorTakesSeat, twoAdministrations } from './refusals.ts';
import { supervises } from './supervision-groups.ts';
import { forbidsSupervising } from './why-not-supervise.ts';

type Registry = Situation['registry'];
type Seat = ReturnType<typeof memberAppointed>['payload'];

/** Why a supervision group gets no single member: a scheme of the day has it approved as a whole. */
function whyNotOneByOne(registry: Registry, body: string, day: LocalDate): Refusal | undefined {
  const rules = schemesOn(registry, day).flatMap((scheme) => scheme.document.supervision.group ?? []);
  const cites = [...new Set(rules.flatMap((rule) => rule.approvedBy.cites))];
  return rules.length > 0 ? groupIsAppointedWhole({ body }, cites) : undefined;
}

/**
 * Why a person cannot take a seat: nobody has two seats in a body, nor seats in two of the three administrations, nor
 * watches over a body of one's own.
 */
export function whyNotSeat(registry: Registry, seat: Seat, today: LocalDate): WhyNot[] {
  const { person, body } = seat;
  const held = registry.staff.memberships.find(
    (entry) => entry.person === person && entry.body === body && shareDay(entry, seat),
  );
  const kind = registry.jurisdiction.bodies.get(body)?.kind;
  const others = administrationsOf(registry, person, seat).filter((other) => other !== body);
  return [
    whyNotPerson(registry, person),
    whyNotOpenBody(registry, body),
    whyNotSpan(seat),
    held && alreadySeated({ person, body, from: held.from }),
    kind && isAdministration(kind) ? others.map((holds) => twoAdministrations({ person, holds })) : undefined,
    kind === 'supervision-group' ? whyNotOneByOne(registry, body, today) : undefined,
    supervises(registry, person, seat) && forbidsSupervising(registry, body)
      ? supervisorTakesSeat({ person, body })
      : undefined,
  ];
}
