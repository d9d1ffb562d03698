import { sameParty } from '../../access/same-party.ts';
import type { RoundSituation } from '../../act/command.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { groupOfRound } from '../supervision/group-of-round.ts';
import { isOpen } from './draws-of.ts';
import type { Committer } from './events.ts';
import { committerOfTheOffice, drawIsOver, notACommitter, sameCommitter } from './refusals.ts';
import type { Draw } from './slice.ts';

type Ground = Pick<RoundSituation, 'registry' | 'round' | 'scheme' | 'today'>;

const roleOf = { office: 'office', supervision: 'supervisor', committee: 'committee' } as const;

const isOn = (span: { readonly from: string; readonly to?: string | undefined }, day: string): boolean =>
  span.from <= day && (span.to === undefined || day <= span.to);

/** Open bodies of a kind with somebody in them today, in the order of ids. */
function mannedBodies({ registry, today }: Ground, kind: string): string[] {
  const manned = new Set(
    registry.staff.memberships.filter((seat) => isOn(seat, today)).map(({ body }) => body),
  );
  return [...registry.jurisdiction.bodies.values()]
    .filter((body) => body.kind === kind && !body.closed && manned.has(body.body))
    .map(({ body }) => body)
    .sort();
}

/** The supervision group: that of the round where the scheme has one, else any supervision body with people in it. */
function supervisionOf(ground: Ground): string | undefined {
  const group = groupOfRound(ground);
  if (ground.scheme.document.supervision.group)
    return group && group.from <= ground.today ? group.body : undefined;
  return mannedBodies(ground, 'supervision-group')[0];
}

/**
 * Who commits to a draw, the office first: the office and the supervision group, else a member of the committee outside
 * the office. Fewer than two when a body has nobody in it.
 */
export function committersOf(ground: Ground): Committer[] {
  const [office] = mannedBodies(ground, 'office');
  const [committee] = mannedBodies(ground, 'committee');
  const supervision = supervisionOf(ground);
  return [
    ...(office === undefined ? [] : [{ as: 'office' as const, body: office }]),
    ...(supervision === undefined
      ? committee === undefined
        ? []
        : [{ as: 'committee' as const, body: committee }]
      : [{ as: 'supervision' as const, body: supervision }]),
  ];
}

/** The part of a draw that this hat has. */
export function committerFor(
  draw: DeepReadonly<Draw>,
  { role, body }: RoundSituation['actor'],
): DeepReadonly<Committer> | undefined {
  return draw.committers.find((committer) => roleOf[committer.as] === role && committer.body === body);
}

/**
 * Why this person has no part in a draw: it is over, the body is no committer, a member of the committee sits in the
 * office too, or the person has committed for another body.
 */
export function whyNotCommitter(
  situation: RoundSituation,
  draw: DeepReadonly<Draw>,
): (Refusal | undefined)[] {
  const { registry, actor, today } = situation;
  const cites = situation.scheme.stage('panel')?.draw?.cites;
  if (!isOpen(draw)) return [drawIsOver({ draw: draw.draw })];
  const own = committerFor(draw, actor);
  if (!own) return [notACommitter({ bodies: draw.committers.map(({ body }) => body) }, cites)];
  const isOfOffice = registry.staff.memberships.some(
    (seat) =>
      sameParty(registry, seat.person, actor.person) &&
      isOn(seat, today) &&
      registry.jurisdiction.bodies.get(seat.body)?.kind === 'office',
  );
  const others = [...draw.parts].filter(([body]) => body !== own.body).map(([, part]) => part.committedBy);
  return [
    own.as === 'committee' && isOfOffice ? committerOfTheOffice({ person: actor.person }, cites) : undefined,
    others.some((person) => sameParty(registry, person, actor.person))
      ? sameCommitter({ person: actor.person }, cites)
      : undefined,
  ];
}
