import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { type Track, TrackSchema } from '../model/cited.ts';
import type { EligibilityRule } from '../model/eligibility-model.ts';
import type { SchemeBundle } from '../scheme.ts';

type Rules = readonly EligibilityRule[];

/** One rule that applications must meet, where it stands, and the rules for organisations beside it. */
export interface RuleInPlace {
  readonly at: ObjectPath;
  readonly track: Track;
  readonly rule: EligibilityRule;
  readonly isCondition: boolean;
  /** Those that a head of an organisation may be held to. */
  readonly ofOrganisations: Rules;
  readonly ofTrack: Rules;
}

/** Every eligibility rule and every condition of a recommendation. */
export function rulesInPlace({ eligibility, process }: SchemeBundle['document']): readonly RuleInPlace[] {
  const ofStages = process.flatMap((stage, index) =>
    stage.stage === 'recommendation' && stage.conditions
      ? [{ at: ['process', index, 'conditions'], lists: stage.conditions, isCondition: true }]
      : [],
  );
  const all = [{ at: ['eligibility'] as ObjectPath, lists: eligibility, isCondition: false }, ...ofStages];
  return all.flatMap(({ at, lists, isCondition }) =>
    TrackSchema.options.flatMap((track) => {
      const ofTrack = lists[track] ?? [];
      const around = { track, isCondition, ofOrganisations: lists.organisation ?? [], ofTrack };
      return ofTrack.map((rule, index) => ({ ...around, rule, at: [...at, track, index] }));
    }),
  );
}
