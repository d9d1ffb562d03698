import type { Track } from '../../scheme/model/cited.ts';
import type { EligibilityRule } from '../../scheme/model/eligibility-model.ts';
import type { Scheme } from '../../scheme/scheme.ts';

/** A rule that may be lifted for one case, and whether it is a condition of the recommendation. */
export interface ExceptionalRule {
  readonly rule: EligibilityRule;
  readonly exception: NonNullable<EligibilityRule['exception']>;
  readonly isCondition: boolean;
}

/** The rule of a track with this id, if it may be lifted: one of eligibility or a condition of the recommendation. */
export function exceptionalRule(scheme: Scheme, track: Track, id: string): ExceptionalRule | undefined {
  const conditions = scheme.stage('recommendation')?.conditions?.[track] ?? [];
  const isCondition = conditions.some((rule) => rule.id === id);
  const rule = [...conditions, ...scheme.eligibilityRules(track)].find((entry) => entry.id === id);
  return rule?.exception && { rule, exception: rule.exception, isCondition };
}
