import { sameParty } from '../../access/same-party.ts';
import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RegistryState } from '../../registry/state.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { EligibilityRule } from '../../scheme/model/eligibility-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { Application } from '../application/slice.ts';
import type { RoundState } from '../state.ts';
import { factOf } from './facts.ts';
import { answerRule } from './rules/answer-rule.ts';
import type { EarlierHonour, RuleGround } from './rules/rule-kind.ts';
import { exceptionKey, type Finding } from './slice.ts';

/** What the findings are computed from. */
export interface FindingsSituation {
  readonly registry: DeepReadonly<RegistryState>;
  readonly round: DeepReadonly<RoundState>;
  readonly scheme: Scheme;
}

/** Name of this calculation, written into every decision on acceptance. */
export const ELIGIBILITY_CALCULATION = 'eligibility@1';

function honoursOf({ registry, scheme }: FindingsSituation, party: string): EarlierHonour[] {
  const { programme } = scheme.document;
  const own = (entry: { readonly programme: string; readonly party: string }) =>
    entry.programme === programme && sameParty(registry, entry.party, party);
  const granted = [...registry.honours.honours.values()].filter(own);
  const past = registry.programmes.pastHonours
    .filter(own)
    .map((entry) => ({ ...entry, awardYear: Number(entry.decidedOn.slice(0, 4)) }));
  return [...granted, ...past].map(({ grade, decidedOn, awardYear }) => ({ grade, decidedOn, awardYear }));
}

/** The rules that findings answer, for each track; those of organisations also for the one a person heads. */
export type RulesOf = (track: Track) => readonly EligibilityRule[];

function groundOf(
  situation: FindingsSituation,
  application: DeepReadonly<Application>,
  day: LocalDate,
  party: string,
  rulesOf: RulesOf,
): RuleGround {
  const { registry, round, scheme } = situation;
  const { programme } = scheme.document;
  const factKind = (id: string) => scheme.factKind(id);
  return {
    closesOn: round.call.plan?.closesOn ?? day,
    day,
    filedOn: application.filedOn,
    division: application.division,
    divisions: scheme.document.tracks.find(({ track }) => track === application.track)?.divisions?.value,
    headOf: application.headOf,
    kindOf: factKind,
    factOf: (id) => {
      const kind = factKind(id);
      return kind && factOf(round, application.case, kind);
    },
    honours: honoursOf(situation, party),
    exceptionOf: (ruleId) => {
      const decided = round.eligibility.exceptions.get(exceptionKey(ruleId, application.case));
      return decided?.granted && party === application.party ? decided.act : undefined;
    },
    bans: registry.programmes.bans.filter(
      (entry) => entry.programme === programme && sameParty(registry, entry.party, party),
    ),
    findOfHeaded: (ids) => {
      if (application.headOf === undefined) return [];
      const ground = groundOf(situation, application, day, application.headOf, rulesOf);
      return rulesOf('organisation')
        .filter((rule) => ids.includes(rule.id))
        .map((rule) => findingOf(rule, ground));
    },
  };
}

function findingOf(rule: EligibilityRule, ground: RuleGround): Finding {
  const { result, facts, missing, looksAt, cites } = answerRule(rule, ground);
  const basis = Object.fromEntries(
    looksAt.flatMap((fact) => {
      const known = ground.factOf(fact);
      return known ? [[fact, known.established?.act ?? 'claim']] : [];
    }),
  );
  const withBasis = Object.keys(basis).length > 0 ? { ...facts, basis } : facts;
  return { rule: rule.id, result, facts: { ...withBasis }, missing: [...missing], cites: [...cites] };
}

/**
 * Calculation `eligibility@1`: a finding for every eligibility rule of the case's track, on the facts known now and
 * as of the day of decision. All rules are answered, none stops another; `facts.basis` names the act that
 * established each fact looked at (`claim` for the applicant's word). Empty for an unknown case. Pure.
 */
export function findingsOf(situation: FindingsSituation, caseId: string, day: LocalDate): Finding[] {
  return findingsUnder(situation, caseId, day, (track) => situation.scheme.eligibilityRules(track));
}

/** The same calculation under other rules of the same kinds. */
export function findingsUnder(
  situation: FindingsSituation,
  caseId: string,
  day: LocalDate,
  rulesOf: RulesOf,
): Finding[] {
  const application = situation.round.application.applications.get(caseId);
  if (!application) return [];
  const ground = groundOf(situation, application, day, application.party, rulesOf);
  return rulesOf(application.track).map((rule) => findingOf(rule, ground));
}

/** What findings come to: accepted when all are met, refused once one is not, else undecided with what is missing. */
export type EligibilityOutcome =
  | { readonly outcome: 'accepted' | 'refused' }
  | { readonly outcome: 'undecided'; readonly missing: readonly string[] };

/** The outcome that follows from findings. */
export function outcomeOf(findings: readonly DeepReadonly<Finding>[]): EligibilityOutcome {
  if (findings.some((finding) => finding.result === 'not-met')) return { outcome: 'refused' };
  const unknown = findings.filter((finding) => finding.result === 'unknown');
  if (unknown.length === 0) return { outcome: 'accepted' };
  return { outcome: 'undecided', missing: [...new Set(unknown.flatMap((finding) => finding.missing))] };
}
