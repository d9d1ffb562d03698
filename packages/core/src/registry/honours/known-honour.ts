import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { actsFor } from '../parties/acts-for.ts';
import { schemeKey } from '../programmes/slice.ts';
import type { RegistryState } from '../state.ts';
import { whyExpired } from './last-day.ts';
import { honourDayAhead, honourDayTooEarly, honourReplaced, honourWithdrawn } from './refusals.ts';
import type { Honour } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;

/**
 * An honour with the scheme version its round was pinned to, or under which it was recognised again: the rules it
 * lives under, also when a newer one came.
 */
export interface KnownHonour {
  readonly honour: DeepReadonly<Honour>;
  readonly scheme: Scheme;
}

/** The scheme version an honour lives under; nothing where its round is not registered. */
export function schemeOfHonour(
  { programmes }: Registry,
  { round, recognisedAgain }: DeepReadonly<Honour>,
): Scheme | undefined {
  const pinned = recognisedAgain ?? programmes.rounds.get(round ?? '');
  return pinned && programmes.schemes.get(schemeKey(pinned.scheme, pinned.version))?.scheme;
}

/** An honour and its scheme; nothing for an unknown honour. */
export function knownHonour(registry: Registry, id: string): KnownHonour | undefined {
  const honour = registry.honours.honours.get(id);
  const scheme = honour && schemeOfHonour(registry, honour);
  return honour && scheme && { honour, scheme };
}

/** Every honour with its scheme, in the order of conferral. */
export function knownHonours(registry: Registry): KnownHonour[] {
  return [...registry.honours.honours.keys()].flatMap((id) => knownHonour(registry, id) ?? []);
}

/** An honour of the actor's own party; nothing when it is unknown or another's, which is answered alike. */
export function ownHonour(
  registry: Registry,
  id: string,
  person: string,
  day: LocalDate,
): KnownHonour | undefined {
  const known = knownHonour(registry, id);
  return known && actsFor(registry, person, known.honour.party, day) ? known : undefined;
}

/** Why an honour no longer stands: withdrawn, or replaced by a higher one of the same period. */
export function whyNotStanding(honour: DeepReadonly<Honour>): Refusal | undefined {
  if (honour.withdrawnOn) return honourWithdrawn({ honour: honour.honour, on: honour.withdrawnOn });
  return honour.replacedBy === undefined
    ? undefined
    : honourReplaced({ honour: honour.honour, by: honour.replacedBy });
}

/** Why an honour does not stand on a day: withdrawn, replaced, or its time is over. */
export function whyNotStandingOn(known: KnownHonour, day: LocalDate): Refusal | undefined {
  return whyNotStanding(known.honour) ?? whyExpired(known, day);
}

/** Why a day cannot be one on which something was done: it lies ahead, or before the day it may begin on. */
export function whyNotDay(day: LocalDate, notBefore: LocalDate, today: LocalDate): Refusal[] {
  return [
    ...(day > today ? [honourDayAhead({ day, today })] : []),
    ...(day < notBefore ? [honourDayTooEarly({ day, notBefore })] : []),
  ];
}
