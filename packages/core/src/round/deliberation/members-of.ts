import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RegistryState } from '../../registry/state.ts';

/** Members of a committee on a day, its clerks left out. A deputy of the chair votes only by a seat of their own. */
export function membersOf(
  registry: DeepReadonly<RegistryState>,
  body: string,
  day: LocalDate,
): readonly string[] {
  const seats = registry.staff.memberships.filter(
    (seat) =>
      seat.body === body &&
      seat.rank !== 'clerk' &&
      seat.from <= day &&
      (seat.to === undefined || day <= seat.to),
  );
  return [...new Set(seats.map((seat) => seat.person))].sort();
}
