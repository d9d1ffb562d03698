import type { DeepReadonly } from '../act/deep-readonly.ts';
import type { LocalDate } from '../calendar/index.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundState } from '../round/state.ts';
import type { Scheme } from '../scheme/scheme.ts';
import { type Actor, type HatPattern, type Rank, roleOfBodyKind } from './roles.ts';

/** Where a hat is worn: the registry, the round if there is one, and the day. */
export interface HatGround {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round?: DeepReadonly<RoundState> | undefined;
  readonly roundId?: string | undefined;
  /** The scheme the round is pinned to; its look-back says which ties that are over still count. */
  readonly scheme?: Scheme | undefined;
  readonly day: LocalDate;
}

const isOn = (
  span: { readonly from: LocalDate; readonly to?: LocalDate | undefined },
  day: LocalDate,
): boolean => span.from <= day && (span.to === undefined || day <= span.to);

function hatsOfMembership({ registry, day }: HatGround, person: string): Actor[] {
  return registry.staff.memberships
    .filter((entry) => entry.person === person && isOn(entry, day))
    .flatMap((entry) => {
      const body = registry.jurisdiction.bodies.get(entry.body);
      if (!body || body.closed) return [];
      return [{ person, role: roleOfBodyKind[body.kind], body: entry.body, rank: entry.rank }];
    });
}

function hatsOfDeputy({ registry, roundId, day }: HatGround, person: string): Actor[] {
  return registry.staff.deputies
    .filter((entry) => entry.deputy === person && isOn(entry, day))
    .filter((entry) => entry.round === undefined || entry.round === roundId)
    .flatMap((entry) => {
      const body = registry.jurisdiction.bodies.get(entry.body);
      if (!body || body.closed) return [];
      const rank: Rank =
        registry.staff.memberships.find((seat) => seat.person === entry.insteadOf && seat.body === entry.body)
          ?.rank ?? 'head';
      return [
        { person, role: roleOfBodyKind[body.kind], body: entry.body, rank, deputyFor: entry.insteadOf },
      ];
    });
}

function hatsOfPanels({ round }: HatGround, person: string): Actor[] {
  const panels = [...(round?.panel.panels.values() ?? [])];
  const hats: Actor[] = [];
  if (panels.some((panel) => panel.members.includes(person))) hats.push({ person, role: 'examiner' });
  if (panels.some((panel) => panel.leader === person)) hats.push({ person, role: 'panel-leader' });
  return hats;
}

/** Every hat a person can wear on a day: memberships, deputyships, panel seats, and those anyone registered has. */
export function hatsOf(ground: HatGround, person: string): Actor[] {
  const known = ground.registry.parties.parties.has(person);
  const anyone: Actor[] = known
    ? [
        { person, role: 'applicant' },
        { person, role: 'objector' },
      ]
    : [];
  return [
    ...hatsOfMembership(ground, person),
    ...hatsOfDeputy(ground, person),
    ...hatsOfPanels(ground, person),
    ...anyone,
    { person, role: 'public' },
  ];
}

/** Whether a hat is one that a pattern asks for. */
export function fitsPattern(hat: Actor, pattern: HatPattern): boolean {
  if (hat.role !== pattern.role) return false;
  return pattern.ranks === undefined || (hat.rank !== undefined && pattern.ranks.includes(hat.rank));
}

/** A person claims to act, naming a body or role where several hats would fit. */
export interface ClaimedHat {
  readonly person: string;
  readonly role?: string | undefined;
  readonly body?: string | undefined;
}

/** The first hat of the person that fits the claim and one of the patterns; nothing when there is none. */
export function hatFor(
  ground: HatGround,
  claim: ClaimedHat,
  patterns: readonly HatPattern[],
): Actor | undefined {
  return hatsOf(ground, claim.person)
    .filter((entry) => claim.role === undefined || entry.role === claim.role)
    .filter((entry) => claim.body === undefined || entry.body === claim.body)
    .find((entry) => patterns.some((pattern) => fitsPattern(entry, pattern)));
}
