import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { FactKind } from '../../scheme/model/eligibility-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { FactValue } from '../application/events.ts';
import type { Application } from '../application/slice.ts';
import { subjectOf } from './facts.ts';
import {
  factInFuture,
  factNotOfTrack,
  factUnknownToScheme,
  factValueUnfit,
  noOrganisationNamed,
} from './refusals.ts';

type Value = DeepReadonly<FactValue>;

/** Why a fact cannot be asked for or established about a case: not in the scheme, of another track, about nobody. */
export function whyNotAskable(
  scheme: Scheme,
  application: DeepReadonly<Application> | undefined,
  fact: string,
): Refusal | undefined {
  const kind = scheme.factKind(fact);
  if (!kind) return factUnknownToScheme({ fact });
  if (!application) return undefined;
  const { track } = application;
  if (!kind.tracks.includes(track)) return factNotOfTrack({ fact, track }, citesOfFact(scheme, fact));
  return subjectOf(application, kind.about) === undefined ? noOrganisationNamed({ fact }) : undefined;
}

/** Articles of the eligibility rules and vetoes that look at a fact. */
function citesOfFact({ document }: Scheme, fact: string): string[] {
  const rules = [
    ...(document.eligibility.organisation ?? []),
    ...(document.eligibility.individual ?? []),
    ...document.vetoes,
  ];
  const looking = rules.filter(
    (rule) =>
      ('fact' in rule && rule.fact === fact) ||
      ('facts' in rule && rule.facts.includes(fact)) ||
      ('when' in rule && rule.when === fact) ||
      ('exception' in rule && rule.exception?.claim === fact),
  );
  return [...new Set(looking.flatMap((rule) => rule.cites))];
}

type Span = { readonly from: LocalDate; readonly to?: LocalDate | undefined; readonly open?: boolean };

const inDisorder = ({ from, to, open }: Span): boolean => to !== undefined && (to < from || open === true);

function problemOf(kind: FactKind, value: Value): 'shape' | 'level' | 'responsibility' | 'days' | undefined {
  if (value.shape !== kind.shape) return 'shape';
  if (value.shape === 'periods') return value.periods.some(inDisorder) ? 'days' : undefined;
  if (value.shape !== 'occurrences') return undefined;
  const { occurrences } = value;
  if (occurrences.some(inDisorder)) return 'days';
  if (occurrences.some(({ level }) => level !== undefined && !kind.levels?.includes(level))) return 'level';
  const says = occurrences.some(({ responsible }) => responsible !== undefined);
  return says && !kind.responsibility ? 'responsibility' : undefined;
}

/** Why a value is none of this fact: shape, level, responsibility, or an end before the start or of an open entry. */
export function whyNotValue(scheme: Scheme, fact: string, value: Value): Refusal | undefined {
  const kind = scheme.factKind(fact);
  const problem = kind && problemOf(kind, value);
  return problem && factValueUnfit({ fact, problem });
}

/** Why what a value tells cannot be known on a day: an occurrence or period that starts after it. */
export function whyNotYet(fact: string, value: Value, on: LocalDate): Refusal | undefined {
  const spans: readonly Span[] =
    value.shape === 'periods' ? value.periods : value.shape === 'occurrences' ? value.occurrences : [];
  const ahead = spans.find(({ from }) => from > on);
  return ahead && factInFuture({ fact, from: ahead.from });
}
