import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { notFound } from '../../act/refusals.ts';
import { addYears, type LocalDate } from '../../calendar/index.ts';
import type { RevocationGround } from '../../scheme/model/afterwards-model.ts';
import type { KnownHonour } from '../honours/known-honour.ts';
import { lastDayOf } from '../honours/last-day.ts';
import type { Honour } from '../honours/slice.ts';
import type { RegistryState } from '../state.ts';
import { groundOf, unknownGround } from './ground.ts';
import {
  groundAfterEnd,
  groundTermNotSet,
  incidentDoesNotHold,
  incidentNotVerified,
  incidentOfOtherGround,
  incidentOutsideWindow,
  noMajorSocialEffect,
  rectificationNotFailed,
  triggerMissing,
} from './refusals.ts';
import type { Incident } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;

/** What a withdrawal rests on: an incident or a rectification order, as its ground asks. */
export interface Trigger {
  readonly ground: string;
  readonly incident?: string | undefined;
  readonly order?: string | undefined;
}

/** Years by date from the award, both ends included; a ground without a window holds at any time. */
function whyOutsideWindow(
  ground: RevocationGround,
  { decidedOn }: DeepReadonly<Honour>,
  { happenedOn }: DeepReadonly<Incident>,
): Refusal | undefined {
  const years = ground.within?.value;
  if (years === undefined) return undefined;
  if (years === 'to-be-set') return groundTermNotSet({ ground: ground.id, term: 'within' });
  const to = addYears(decidedOn, years);
  if (decidedOn <= happenedOn && happenedOn <= to) return undefined;
  return incidentOutsideWindow({ happenedOn, from: decidedOn, to }, ground.within?.cites ?? []);
}

/**
 * A title whose time is over can still be withdrawn, for what arose while it stood or before: the award itself was not
 * deserved, and a ban may follow. What arises after its last day is no ground.
 */
function whyAfterEnd(known: KnownHonour, arose: LocalDate): Refusal | undefined {
  const lastDay = lastDayOf(known);
  if (lastDay === undefined || arose <= lastDay) return undefined;
  const cites = known.scheme.document.afterwards.honour.validFor?.cites;
  return groundAfterEnd({ arose, lastDay }, cites);
}

function whyNotVerified(
  registry: Registry,
  known: KnownHonour,
  ground: RevocationGround,
  id: string | undefined,
): readonly (Refusal | undefined)[] {
  const { honour } = known;
  if (id === undefined) return [triggerMissing({ ground: ground.id, needs: 'incident' })];
  const incident = registry.revocation.incidents.get(id);
  if (incident?.honour !== honour.honour) return [notFound({ what: id })];
  const { verified } = incident;
  return [
    incident.ground === ground.id ? undefined : incidentOfOtherGround({ incident: id, ground: ground.id }),
    verified ? undefined : incidentNotVerified({ incident: id }),
    verified && !verified.holds ? incidentDoesNotHold({ incident: id }) : undefined,
    verified?.holds && ground.needsMajorSocialEffect && !verified.majorSocialEffect
      ? noMajorSocialEffect({ incident: id }, ground.cites)
      : undefined,
    whyOutsideWindow(ground, honour, incident),
    whyAfterEnd(known, incident.happenedOn),
  ];
}

function whyNotFailed(
  registry: Registry,
  known: KnownHonour,
  ground: RevocationGround,
  id: string | undefined,
): readonly (Refusal | undefined)[] {
  if (id === undefined) return [triggerMissing({ ground: ground.id, needs: 'order' })];
  const order = registry.obligations.orders.get(id);
  if (order?.honour !== known.honour.honour) return [notFound({ what: id })];
  const failed = order.result === 'failed' || order.result === 'overdue';
  return [
    failed ? undefined : rectificationNotFailed({ order: id }, ground.cites),
    whyAfterEnd(known, order.dueOn),
  ];
}

/**
 * Every reason why a title cannot be withdrawn on a ground now: a ground the scheme does not have for the track, an
 * incident that is not verified, does not hold, lies outside the window or had no major social effect where that is
 * asked, a rectification that was not judged failed or overdue, or a ground (an incident, or a rectification by its due
 * day) that arose after the title's last day.
 */
export function whyNotTriggered(
  registry: Registry,
  known: KnownHonour,
  trigger: Trigger,
): readonly (Refusal | undefined)[] {
  const ground = groundOf(known, trigger.ground);
  if (!ground) return [unknownGround(known, trigger.ground)];
  return ground.trigger === 'verified'
    ? whyNotVerified(registry, known, ground, trigger.incident)
    : whyNotFailed(registry, known, ground, trigger.order);
}
