import type { DeepReadonly } from '../../act/deep-readonly.ts';
import { schemeKey } from '../../registry/programmes/slice.ts';
import type { RegistryState } from '../../registry/state.ts';
import { withSettings } from '../../scheme/index.ts';
import type { StageRules } from '../../scheme/model/process-model.ts';
import type { SchemeDocument } from '../../scheme/model/scheme-document.ts';
import { openScheme, type Scheme, type SchemeBundle } from '../../scheme/scheme.ts';
import type { StageId } from '../../scheme/stage-id.ts';
import type { RoundPlan } from './slice.ts';

/** Weights are frozen at the call: a later composite keeps the parts of the earlier one. */
function withFrozenWeights(rules: StageRules, earlier: SchemeDocument): StageRules {
  const before = earlier.process.find((entry) => entry.stage === 'composite');
  return rules.stage === 'composite' && before?.stage === 'composite'
    ? { ...rules, composite: before.composite }
    : rules;
}

/**
 * The rules of a round after a move to a later version: the stages named take the later rules (conditions, facts and
 * vetoes go with the eligibility stage, what follows the round with the approval), all else stays. Grades, places,
 * standards and weights are frozen at the call and never move.
 */
export function mergeVersions(
  earlier: SchemeBundle,
  later: SchemeBundle,
  stages: readonly StageId[],
): SchemeBundle {
  const { document: before } = earlier;
  const { document: after } = later;
  const moved = after.process.filter((rules) => stages.includes(rules.stage));
  const has = (id: string) => later.articles.some((article) => article.id === id);
  return {
    ...earlier,
    articles: [...later.articles, ...earlier.articles.filter((article) => !has(article.id))],
    compliance: later.compliance,
    document: {
      ...before,
      version: after.version,
      ...(stages.includes('eligibility')
        ? { eligibility: after.eligibility, facts: after.facts, vetoes: after.vetoes }
        : {}),
      ...(stages.includes('approval') ? { afterwards: after.afterwards } : {}),
      process: [
        ...before.process.filter((rules) => !stages.includes(rules.stage)),
        ...moved.map((rules) => withFrozenWeights(rules, before)),
      ],
    },
  };
}

type Plan = DeepReadonly<Pick<RoundPlan, 'scheme' | 'plannedVersion' | 'settings' | 'repins'>>;

/**
 * The scheme that binds a round: the version it was planned under with the round's settings, and for stages that
 * were not yet open at a move, the later version. Nothing while a version is not adopted here.
 */
export function pinnedScheme(
  registry: DeepReadonly<Pick<RegistryState, 'programmes'>>,
  plan: Plan,
): Scheme | undefined {
  const bundleOf = (version: number): SchemeBundle | undefined => {
    const adopted = registry.programmes.schemes.get(schemeKey(plan.scheme, version));
    return adopted && withSettings(adopted.scheme as Scheme, plan.settings);
  };
  const planned = bundleOf(plan.plannedVersion);
  const bound = plan.repins.reduce<SchemeBundle | undefined>((bundle, { version, stages }) => {
    const later = bundleOf(version);
    return bundle && later && mergeVersions(bundle, later, stages);
  }, planned);
  return bound && openScheme(bound);
}
