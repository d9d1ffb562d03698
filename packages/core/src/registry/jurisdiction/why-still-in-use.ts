import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { type EventKind, upcastPayload } from '../../act/event-kind.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { LedgerEvent } from '../../ledger/event.ts';
import { partyRegistered } from '../parties/events.ts';
import { periodOpened } from '../programmes/events.ts';
import { memberAppointed } from '../staff/events.ts';
import type { RegistryState } from '../state.ts';
import { leavesAdministrationVacant } from './administrations.ts';
import { bodyRegistered } from './events.ts';
import { stillInUse } from './refusals.ts';

type Registry = DeepReadonly<RegistryState>;
type Users = readonly (readonly [string, boolean])[];

function usersOfParty({ staff, parties, pools, programmes, honours }: Registry, party: string): Users {
  const isOne = (...ids: readonly (string | undefined)[]) => ids.includes(party);
  return [
    ['seat', staff.memberships.some(({ person }) => isOne(person))],
    ['deputy', staff.deputies.some(({ deputy, insteadOf }) => isOne(deputy, insteadOf))],
    ['joined-party', [...parties.partOf].some((pair) => isOne(...pair))],
    [
      'agent',
      [...parties.agents.values()].flat().some(({ organisation, person }) => isOne(organisation, person)),
    ],
    ['tie', parties.ties.some(({ organisation, person }) => isOne(organisation, person))],
    [
      'examiner-pool',
      [...pools.examiners.values()].some(({ person, employer, formerEmployers }) =>
        isOne(person, employer, ...formerEmployers.map((former) => former.organisation)),
      ),
    ],
    ['cultivation-pool', pools.cultivation.some((entry) => isOne(entry.party))],
    ['honour', [...programmes.pastHonours, ...honours.honours.values()].some((entry) => isOne(entry.party))],
    ['ban', staff.barred.has(party) || programmes.bans.some((entry) => isOne(entry.party))],
  ];
}

function usersOfBody({ staff, jurisdiction, pools }: Registry, body: string): Users {
  return [
    ['seat', staff.memberships.some((entry) => entry.body === body)],
    ['ban', staff.barredBodies.has(body)],
    ['deputy', staff.deputies.some((entry) => entry.body === body)],
    ['body', [...jurisdiction.bodies.values()].some((entry) => entry.above === body)],
    ['cultivation-pool', pools.cultivation.some((entry) => entry.body === body)],
  ];
}

function usersOfPeriod({ programmes, honours, staff }: Registry, period: string): Users {
  return [
    ['supervision-group', staff.supervisionGroups.some((group) => group.period === period)],
    ['round', (programmes.periods.get(period)?.rounds.length ?? 0) > 0],
    [
      'honour',
      [...programmes.pastHonours, ...honours.honours.values()].some((entry) => entry.period === period),
    ],
  ];
}

/**
 * Why the events of an act cannot be undone yet: the registry itself rests on what they made. What a round rests on
 * is not looked at; an administration is never left without a head.
 */
export function whyStillInUse(
  registry: Registry,
  undone: readonly LedgerEvent[],
  today: LocalDate,
): Refusal[] {
  return undone.flatMap((event) => {
    const at = <P>(kind: EventKind<P>, usersOf: (payload: P) => Users, nameOf: (payload: P) => string) => {
      if (event.type !== kind.type) return [];
      const payload = upcastPayload(kind, event);
      const by = usersOf(payload).flatMap(([user, uses]) => (uses ? [user] : []));
      return by.length > 0 ? [stillInUse({ what: nameOf(payload), by })] : [];
    };
    return [
      ...at(
        partyRegistered,
        ({ party }) => usersOfParty(registry, party),
        ({ party }) => party,
      ),
      ...at(
        bodyRegistered,
        ({ body }) => usersOfBody(registry, body),
        ({ body }) => body,
      ),
      ...at(
        periodOpened,
        ({ period }) => usersOfPeriod(registry, period),
        ({ period }) => period,
      ),
      ...at(
        memberAppointed,
        (seat) => [['administration', leavesAdministrationVacant(registry, seat, today)]],
        ({ body }) => body,
      ),
    ];
  });
}
