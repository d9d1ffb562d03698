import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { type Refusal, refuseAll, type WhyNot } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import type { SchemeDocument } from '../../../scheme/model/scheme-document.ts';
import { shareDay } from '../../jurisdiction/spans.ts';
import { whyNotOpenBody } from '../../jurisdiction/why-not-body.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { latestVersion } from '../../programmes/adopted-scheme.ts';
import { periodOf } from '../../programmes/why-not-programme.ts';
import { supervisionGroupAppointed } from '../events.ts';
import {
  alreadySeated,
  groupMemberTwice,
  notASupervisionGroup,
  schemeHasNoSupervisionGroup,
  supervisionGroupStands,
  supervisorOfOtherOrigin,
  tooFewNewSupervisors,
} from '../refusals.ts';
import { newMembersNeeded } from '../rotation.ts';
import { isOfGroup, lastGroupOf, standingGroups } from '../supervision-groups.ts';
import { whyNotSupervise } from '../why-not-supervise.ts';

type Payload = ReturnType<typeof supervisionGroupAppointed>['payload'];
type Registry = Situation['registry'];
type GroupRule = NonNullable<SchemeDocument['supervision']['group']>;

function whyNotBody(registry: Registry, { body, programme, period }: Payload): WhyNot {
  const closed = whyNotOpenBody(registry, body);
  const kind = registry.jurisdiction.bodies.get(body)?.kind;
  const isTaken = standingGroups(registry).some(
    (group) => group.body === body || (group.programme === programme && group.period === period),
  );
  return [
    closed ?? (kind === 'supervision-group' ? undefined : notASupervisionGroup({ body })),
    isTaken ? supervisionGroupStands({ body, period }) : undefined,
  ];
}

function whyNotMember(
  registry: Registry,
  { body, from: day }: Payload,
  { person, from }: Payload['members'][number],
  rule: GroupRule,
): readonly (Refusal | undefined)[] {
  const seat = registry.staff.memberships.find(
    (entry) => entry.body === body && entry.person === person && shareDay(entry, { from: day }),
  );
  return [
    whyNotPerson(registry, person),
    rule.drawnFrom.value.includes(from)
      ? undefined
      : supervisorOfOtherOrigin({ person, from }, rule.drawnFrom.cites),
    seat && alreadySeated({ person, body, from: seat.from }),
    ...whyNotSupervise(registry, person, { from: day }),
  ];
}

function whyNotOnce(registry: Registry, persons: readonly string[]): Refusal | undefined {
  const twice = persons.filter((person, at) =>
    persons.some((other, place) => place < at && sameParty(registry, other, person)),
  );
  return twice.length > 0 ? groupMemberTwice({ persons: twice }) : undefined;
}

/** Too few members that the edition before did not have; the first edition has none before it. */
function whyNotRotated(
  registry: Registry,
  { programme, members }: Payload,
  rule: GroupRule,
): Refusal | undefined {
  const last = lastGroupOf(registry, programme);
  if (!last) return undefined;
  const size = members.length;
  const needed = newMembersNeeded(size, rule.rotation);
  const newMembers = members.filter(({ person }) => !isOfGroup(registry, last, person)).length;
  return newMembers < needed
    ? tooFewNewSupervisors({ newMembers, needed, size }, rule.rotation.cites)
    : undefined;
}

/**
 * Appoints the group that watches over an edition: the office names it, and nothing holds until the committee's chair
 * approves on the resolution attached. Members come from where the scheme says and are partly new each time; they have
 * their seats by this act, until the round of the period ends.
 */
export const appointSupervisionGroup = registryCommand('appoint-supervision-group', {
  by: [hat('committee', 'head')],
  preparedBy: [hat('office', 'head')],
  rules: ['supervision.group'],
  undo: 'rescind',
  payload: supervisionGroupAppointed.payload,
  decide: ({ registry, payload }) => {
    const { programme, period, members } = payload;
    const opened = periodOf(registry, programme, period);
    if (!opened) return { refused: [notFound({ what: period })] };
    const document = latestVersion(registry, programme, opened.scheme)?.scheme.document;
    const rule = document?.supervision.group;
    if (!rule)
      return {
        refused: [schemeHasNoSupervisionGroup({ programme }, document?.supervision.complaints.cites)],
      };
    return (
      refuseAll(
        whyNotBody(registry, payload),
        whyNotOnce(
          registry,
          members.map((member) => member.person),
        ),
        members.map((member) => whyNotMember(registry, payload, member, rule)),
        whyNotRotated(registry, payload, rule),
      ) ?? [supervisionGroupAppointed(payload)]
    );
  },
});
