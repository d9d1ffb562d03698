import type { Actor } from '../../../access/roles.ts';
import { hat } from '../../../access/roles.ts';
import { sameParty } from '../../../access/same-party.ts';
import { registryCommand, type Situation } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { isWithin, shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { whyNotOpenBody } from '../../jurisdiction/why-not-body.ts';
import { whyNotPerson } from '../../parties/why-not-party.ts';
import { administrationsOf } from '../administrator-seats.ts';
import { deputyAppointed } from '../events.ts';
import { isBarred } from '../is-barred.ts';
import {
  administratorAsDeputy,
  alreadyDeputy,
  deputyForOneself,
  noBodyAbove,
  notSeated,
  notTheBodyAbove,
  personBarred,
} from '../refusals.ts';

type Payload = ReturnType<typeof deputyAppointed>['payload'];
type Registry = Situation['registry'];

function whyNotAbove({ jurisdiction }: Registry, body: string, actor: Actor): Refusal | undefined {
  const known = jurisdiction.bodies.get(body);
  if (!known) return undefined;
  if (known.above === undefined) return noBodyAbove({ body });
  return actor.body === known.above ? undefined : notTheBodyAbove({ body, above: known.above });
}

function whyNotStandIn(registry: Registry, payload: Payload): (Refusal | undefined)[] {
  const { body, insteadOf, deputy, from, round } = payload;
  const { memberships, deputies } = registry.staff;
  const isSeated = memberships.some(
    (seat) => seat.person === insteadOf && seat.body === body && isWithin(seat, from),
  );
  const standsIn = deputies.some(
    (entry) =>
      entry.deputy === deputy &&
      entry.body === body &&
      entry.insteadOf === insteadOf &&
      entry.round === round &&
      shareDay(entry, payload),
  );
  return [
    isSeated ? undefined : notSeated({ person: insteadOf, body, day: from }),
    sameParty(registry, deputy, insteadOf) ? deputyForOneself({ person: deputy }) : undefined,
    standsIn ? alreadyDeputy({ person: deputy, body }) : undefined,
    isBarred(registry, deputy) ? personBarred({ person: deputy }) : undefined,
    administrationsOf(registry, deputy, payload).length > 0
      ? administratorAsDeputy({ person: deputy })
      : undefined,
  ];
}

function whyNotRound({ programmes }: Registry, round: string | undefined): Refusal | undefined {
  if (round === undefined) return undefined;
  const isPlanned = [...programmes.periods.values()].some((period) => period.rounds.includes(round));
  return isPlanned ? undefined : notFound({ what: round });
}

/**
 * Names who stands in for one who is recused or away, for one round or for all: by the head of the body above (for
 * the committee the government). Administrators see no case and so stand in for nobody; nor do barred persons.
 */
export const appointDeputy = registryCommand('appoint-deputy', {
  by: [hat('approver', 'head'), hat('committee', 'head'), hat('office', 'head'), hat('recommender', 'head')],
  rules: ['recusal'],
  undo: 'rescind',
  payload: deputyAppointed.payload,
  decide: ({ registry, payload, actor }) =>
    refuseAll(
      whyNotOpenBody(registry, payload.body),
      whyNotAbove(registry, payload.body, actor),
      whyNotPerson(registry, payload.deputy),
      whyNotSpan(payload),
      whyNotRound(registry, payload.round),
      whyNotStandIn(registry, payload),
    ) ?? [deputyAppointed(payload)],
});
