import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Track } from '../../scheme/model/cited.ts';
import type { EligibilityRule } from '../../scheme/model/eligibility-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { type FindingsSituation, findingsUnder } from '../eligibility/findings.ts';
import { ruleKinds } from '../eligibility/rules/index.ts';
import type { RuleKind } from '../eligibility/rules/rule-kind.ts';
import type { Finding } from '../eligibility/slice.ts';
import { conditionFactsMissing, conditionsNotMet } from './refusals.ts';

const conditionsOf = (scheme: Scheme, track: Track) =>
  scheme.stage('recommendation')?.conditions?.[track] ?? [];

/** Whether a case is recommended only under conditions that its channel must find met. */
export function hasConditions(
  { round, scheme }: Pick<FindingsSituation, 'round' | 'scheme'>,
  caseId: string,
) {
  const track = round.application.applications.get(caseId)?.track;
  return track !== undefined && conditionsOf(scheme, track).length > 0;
}

/**
 * Calculation `eligibility@1` under the conditions of the recommendation instead of the eligibility rules: on the
 * facts known now and as of the day of recommendation. What an organisation's head must meet are conditions too.
 */
export function conditionFindingsOf(situation: FindingsSituation, caseId: string, day: LocalDate): Finding[] {
  return findingsUnder(situation, caseId, day, (track) => conditionsOf(situation.scheme, track));
}

const factsOf = (rule: EligibilityRule): readonly string[] => [
  ...(ruleKinds[rule.rule] as unknown as RuleKind).looksAt(rule),
  ...(rule.when === undefined ? [] : [rule.when]),
  ...(rule.exception === undefined ? [] : [rule.exception.claim]),
];

/** Whether the conditions of a track look at a fact, those on an organisation that a person heads included. */
export function isLookedAt(scheme: Scheme, track: Track, fact: string): boolean {
  const own = conditionsOf(scheme, track);
  const ofHeaded = own.flatMap((rule) => (rule.rule === 'head-of-organisation' ? rule.employerMeets : []));
  const headed = conditionsOf(scheme, 'organisation').filter((rule) => ofHeaded.includes(rule.id));
  return [...own, ...headed].some((rule) => factsOf(rule).includes(fact));
}

const citesOf = (findings: readonly DeepReadonly<Finding>[]) => [
  ...new Set(findings.flatMap((finding) => finding.cites)),
];

/** Why the findings do not carry a recommendation: conditions are not met, or facts are not established. */
export function whyNotFoundMet(
  caseId: string,
  findings: readonly DeepReadonly<Finding>[],
): readonly (Refusal | undefined)[] {
  const against = findings.filter((finding) => finding.result === 'not-met');
  const unknown = findings.filter((finding) => finding.result === 'unknown');
  const facts = [...new Set(unknown.flatMap((finding) => finding.missing))];
  return [
    against.length > 0
      ? conditionsNotMet({ case: caseId, rules: against.map((finding) => finding.rule) }, citesOf(against))
      : undefined,
    unknown.length > 0 ? conditionFactsMissing({ case: caseId, facts }, citesOf(unknown)) : undefined,
  ];
}
