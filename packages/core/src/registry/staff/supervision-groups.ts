import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { type Span, shareDay } from '../jurisdiction/spans.ts';
import type { RegistryState } from '../state.ts';
import type { SupervisionGroup } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;
type Group = DeepReadonly<SupervisionGroup>;

/** The group of a programme appointed last, dissolved or not; nothing before the first. */
export function lastGroupOf({ staff }: Registry, programme: string): Group | undefined {
  return staff.supervisionGroups.findLast((group) => group.programme === programme);
}

/**
 * Groups that are neither dissolved nor of a closed body, those that begin on a later day among them. A group of an
 * edition that had no round here ends with its body.
 */
export function standingGroups({ staff, jurisdiction }: Registry): readonly Group[] {
  return staff.supervisionGroups.filter(
    (group) => group.dissolvedOn === undefined && !jurisdiction.bodies.get(group.body)?.closed,
  );
}

/** Whether a person, under any document, is of a group. */
export function isOfGroup(registry: Registry, { members }: Pick<Group, 'members'>, person: string): boolean {
  return members.some((member) => sameParty(registry, member.person, person));
}

/** Whether a person is of a standing group on some day of a span. */
export function supervises(registry: Registry, person: string, span: Span): boolean {
  return standingGroups(registry).some(
    (group) => shareDay(group, span) && isOfGroup(registry, group, person),
  );
}
