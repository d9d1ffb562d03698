import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RegistryState } from '../state.ts';
import type { AdoptedScheme } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;

/** Adopted schemes of a programme, the one approved first before the others; of one day, the one adopted first. */
export function adoptedSchemes(
  { programmes }: Registry,
  programme: string,
): readonly DeepReadonly<AdoptedScheme>[] {
  return [...programmes.schemes.values()]
    .filter((adopted) => adopted.programme === programme)
    .sort((one, other) =>
      one.approvedOn < other.approvedOn ? -1 : Number(one.approvedOn > other.approvedOn),
    );
}

/** The highest adopted version of one scheme of a programme; nothing when none was adopted. */
export function latestVersion(
  registry: Registry,
  programme: string,
  scheme: string,
): DeepReadonly<AdoptedScheme> | undefined {
  return adoptedSchemes(registry, programme)
    .filter((adopted) => adopted.scheme.id === scheme)
    .sort((one, other) => one.version - other.version)
    .at(-1);
}

/** Whether a scheme is in force on a day by its dated spans; a trial has no such day and answers no. */
export function isInForce({ scheme }: DeepReadonly<AdoptedScheme>, day: LocalDate): boolean {
  const { validity } = scheme.document;
  return validity.kind === 'dated' && validity.spans.some(({ from, to }) => from <= day && day <= to);
}

/**
 * The scheme a programme goes by on a day outside any round: the one in force by its dates, else the one approved
 * last (its highest version). Nothing before the first was approved.
 */
export function schemeOn(
  registry: Registry,
  programme: string,
  day: LocalDate,
): DeepReadonly<AdoptedScheme> | undefined {
  const approved = adoptedSchemes(registry, programme).filter((adopted) => adopted.approvedOn <= day);
  const chosen = approved.filter((adopted) => isInForce(adopted, day)).at(-1) ?? approved.at(-1);
  return (
    chosen &&
    approved
      .filter((adopted) => adopted.scheme.id === chosen.scheme.id)
      .sort((one, other) => one.version - other.version)
      .at(-1)
  );
}

/** The schemes that the programmes of the jurisdiction go by on a day, one for each that has any. */
export function schemesOn(registry: Registry, day: LocalDate): readonly Scheme[] {
  return [...registry.programmes.programmes.keys()].flatMap(
    (programme) => (schemeOn(registry, programme, day)?.scheme as Scheme | undefined) ?? [],
  );
}
