import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { type LocalDate, yearOf } from '../../calendar/index.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { editionAlreadyHeld, roundTooSoon } from './refusals.ts';

type Registry = DeepReadonly<RegistryState>;

/** Why a scheme that holds the rules of one edition takes no further round: it has had its one. */
export function whyNotSecondEdition(
  registry: Registry,
  programme: string,
  scheme: Scheme,
): Refusal | undefined {
  const { validity } = scheme.document;
  if (validity.kind !== 'edition') return undefined;
  const held = [...registry.programmes.rounds.values()].find(
    (round) => round.programme === programme && round.scheme === scheme.id,
  );
  return held && editionAlreadyHeld({ scheme: scheme.id, round: held.round }, validity.cites);
}

/**
 * Why a round of a programme comes too soon after the one before it: fewer calendar years lie between the years in
 * which they were planned than the scheme's interval. Rounds of every period and every scheme of the programme count.
 */
export function whyTooSoon(
  registry: Registry,
  programme: string,
  scheme: Scheme,
  today: LocalDate,
): Refusal | undefined {
  const rule = scheme.document.period.interval;
  if (typeof rule?.value !== 'number') return undefined;
  const last = [...registry.programmes.rounds.values()]
    .filter((round) => round.programme === programme)
    .reduce<DeepReadonly<{ round: string; plannedOn: LocalDate }> | undefined>(
      (latest, round) => (latest && latest.plannedOn > round.plannedOn ? latest : round),
      undefined,
    );
  if (!last) return undefined;
  const lastYear = yearOf(last.plannedOn);
  const notBefore = lastYear + rule.value;
  return yearOf(today) < notBefore
    ? roundTooSoon({ round: last.round, year: lastYear, notBefore }, rule.cites)
    : undefined;
}
