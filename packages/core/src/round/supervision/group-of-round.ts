import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { SupervisionGroup } from '../../registry/staff/slice.ts';
import { standingGroups } from '../../registry/staff/supervision-groups.ts';
import { notOfSupervisionGroup, supervisionGroupMissing } from './refusals.ts';

/** The group that watches over the round's period: it stands; it may begin on a later day. */
export function groupOfRound({
  registry,
  round,
}: Pick<RoundSituation, 'registry' | 'round'>): DeepReadonly<SupervisionGroup> | undefined {
  const { plan } = round.call;
  return standingGroups(registry).find(
    (group) => group.programme === plan?.programme && group.period === plan.period,
  );
}

/** Why the review is not watched over: the scheme has a supervision group and none stands today. */
export function whyNotWatched(situation: RoundSituation): Refusal[] {
  const rule = situation.scheme.document.supervision.group;
  if (!rule) return [];
  const group = groupOfRound(situation);
  return group && group.from <= situation.today ? [] : [supervisionGroupMissing({}, rule.cites)];
}

/** Why a supervisor does not speak for this round: where the scheme has a group, only that of the round does. */
export function whyNotOfGroup(situation: RoundSituation): Refusal | undefined {
  const rule = situation.scheme.document.supervision.group;
  const { body } = situation.actor;
  return !rule || groupOfRound(situation)?.body === body
    ? undefined
    : notOfSupervisionGroup({ body: body ?? '' }, rule.cites);
}
