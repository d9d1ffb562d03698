import { type Role, roleOfBodyKind } from '../../access/roles.ts';
import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { isAdministration } from '../jurisdiction/administrations.ts';
import { type Span, shareDay } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';
import { isBarred } from './is-barred.ts';
import { examinerAsSupervisor, personBarred, seatForbidsSupervising } from './refusals.ts';

type Registry = DeepReadonly<RegistryState>;

/** Roles whose work the supervisors watch over; nobody watches over oneself. Administrators see no case. */
const watchedRoles: ReadonlySet<Role> = new Set([
  'office',
  'recommender',
  'consent',
  'third-party',
  'committee',
  'approver',
]);

/** Whether a seat in a body cannot go with one in a supervision group. */
export function forbidsSupervising({ jurisdiction }: Registry, body: string): boolean {
  const kind = jurisdiction.bodies.get(body)?.kind;
  return kind !== undefined && (isAdministration(kind) || watchedRoles.has(roleOfBodyKind[kind]));
}

/**
 * Every reason why a person cannot be of a supervision group: barred from evaluation, in the pool of examiners, or with
 * a seat on some day of the span in a body that it would watch over or that must see no case.
 */
export function whyNotSupervise(registry: Registry, person: string, span: Span): Refusal[] {
  const seats = registry.staff.memberships
    .filter((seat) => sameParty(registry, seat.person, person) && shareDay(seat, span))
    .map((seat) => seat.body)
    .filter((body) => forbidsSupervising(registry, body));
  const examines = [...registry.pools.examiners.values()].some(
    (examiner) => sameParty(registry, examiner.person, person) && shareDay(examiner, span),
  );
  return [
    ...(isBarred(registry, person) ? [personBarred({ person })] : []),
    ...(examines ? [examinerAsSupervisor({ person })] : []),
    ...[...new Set(seats)].map((body) => seatForbidsSupervising({ person, body })),
  ];
}
