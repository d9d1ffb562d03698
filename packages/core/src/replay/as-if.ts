import type { DeepReadonly } from '../act/deep-readonly.ts';
import { placesOfPeriod } from '../registry/programmes/places-of-period.ts';
import type { RegistryState } from '../registry/state.ts';
import type { RoundPlaces } from '../round/call/slice.ts';
import type { RoundState } from '../round/state.ts';
import { placesRulesOf } from '../scheme/grade-places.ts';
import { openScheme, type Scheme, type SchemeBundle } from '../scheme/scheme.ts';
import { type Setting, withSettings } from '../scheme/settings.ts';
import { exact, floor, mul } from '../scoring/index.ts';

type Round = DeepReadonly<RoundState>;
type Registry = DeepReadonly<RegistryState>;

/** The other rules as those of the recorded award: its programme and place, so that its honours and bans count. */
export function asRulesOf(recorded: Scheme, other: SchemeBundle, settings: readonly Setting[]): Scheme {
  const { programme, jurisdiction } = recorded.document;
  const bundle = withSettings(other, settings);
  return openScheme({ ...bundle, document: { ...bundle.document, programme, jurisdiction } });
}

/**
 * The places a round would have: of each grade's maximum (or the number approved, where the record has a lower one)
 * the share of a round, and never more than earlier rounds of the period left.
 */
export function placesUnder(other: Scheme, registry: Registry, round: Round): readonly RoundPlaces[] {
  const { plan } = round.call;
  if (!plan) return [];
  const known = placesOfPeriod(registry, plan.programme, plan.period);
  const share = other.document.period.sharePerRound?.value;
  return other.document.grades.flatMap((grade) =>
    placesRulesOf(grade).flatMap(({ track, rule }) => {
      if (typeof rule.value !== 'number') return [];
      const row = known.find((entry) => entry.grade === grade.id && entry.track === track);
      const approved = Math.min(rule.value, row?.approved ?? rule.value);
      const usedBefore = row?.used ?? 0;
      const left = Math.max(0, approved - usedBefore);
      const most =
        typeof share === 'number' ? Number(floor(mul(exact(share, 100), exact(approved)))) : approved;
      return [{ grade: grade.id, track, approved, usedBefore, forThisRound: Math.min(most, left) }];
    }),
  );
}

/**
 * The round as it stood before it was resolved, as far as the record would be the same under the other rules: who was
 * let in is judged anew, and what only the recorded rules asked for (a shortlist, overrides, an opinion of a stage the
 * other rules do not have) is taken away.
 */
export function roundUnder(
  other: Scheme,
  recorded: Round,
  accepted: ReadonlySet<string>,
  places: readonly RoundPlaces[],
): Round {
  const decisions = new Map(
    [...recorded.application.applications.keys()].flatMap((id) => {
      const decision = recorded.eligibility.decisions.get(id);
      if (!decision && !accepted.has(id)) return [];
      return [[id, { ...decision, accepted: accepted.has(id) }] as const];
    }),
  );
  const vetoes = new Set(other.document.vetoes.map(({ id }) => id));
  const vetoed = new Map([...recorded.proceedings.vetoed].filter(([, { veto }]) => vetoes.has(veto)));
  const { plan } = recorded.call;
  const { inspection, documentReview, composite, deliberation } = recorded;
  return {
    ...recorded,
    call: { ...recorded.call, ...(plan ? { plan: { ...plan, places } } : {}) },
    proceedings: { ...recorded.proceedings, vetoed },
    eligibility: { ...recorded.eligibility, decisions },
    documentReview: { ...documentReview, shortlists: new Map() },
    inspection: other.stage('inspection') ? inspection : { ...inspection, opinions: new Map() },
    composite: { ...composite, rankings: new Map(), proposals: new Map(), overrides: new Map() },
    deliberation: { ...deliberation, resolved: new Map() },
  } as unknown as Round;
}
