import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import type { RegistryState } from '../../registry/state.ts';
import { placesRulesOf } from '../../scheme/grade-places.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { exact, places } from '../../scoring/index.ts';
import { placesNotApproved, placesNotComputable } from './refusals.ts';
import type { RoundPlaces } from './slice.ts';

interface PlacesQuestion {
  readonly registry: DeepReadonly<RegistryState>;
  readonly scheme: Scheme;
  readonly programme: string;
  readonly period: string;
  readonly round: string;
}

/** Every number of places that the scheme has, per grade and track or track pool: the most it allows in a period. */
function placedGrades(scheme: Scheme) {
  return scheme.document.grades.flatMap((grade) =>
    placesRulesOf(grade).flatMap(({ track, rule }) =>
      typeof rule.value === 'number'
        ? [{ grade: grade.id, track, maximum: rule.value, cites: rule.cites }]
        : [],
    ),
  );
}

type Placed = ReturnType<typeof placedGrades>[number];

function countPlaces(question: PlacesQuestion, { grade, track, maximum, cites }: Placed) {
  const { registry, scheme, programme, period, round } = question;
  const known = placesOfPeriod(registry, programme, period).find(
    (entry) => entry.grade === grade && entry.track === track,
  );
  if (!known) return placesNotApproved({ grade, track }, cites);
  const ofOther = registry.programmes.periods.get(period)?.scheme !== scheme.id;
  const share = scheme.document.period.sharePerRound?.value;
  const pool = {
    pool: `${grade}/${track}`,
    grade,
    tracks: [track],
    maximum,
    approved: ofOther ? Math.min(known.approved, maximum) : known.approved,
    ...(typeof share === 'number' ? { share: exact(share, 100) } : {}),
    repeat: 'takes-place' as const,
  };
  const entries = Array.from({ length: known.used }, (_, at) => ({
    round: `before/${round}`,
    party: String(at),
    track,
    grade,
  }));
  const [counted] = places({ round, pools: [pool], entries }).pools;
  if (!counted?.computable) {
    const reasons = counted?.reasons.map((reason) => reason.kind) ?? [];
    return placesNotComputable({ grade, track, reasons }, cites);
  }
  return {
    grade,
    track,
    approved: counted.approved,
    usedBefore: counted.usedBefore,
    forThisRound: counted.places,
  };
}

/**
 * The places a round may use, per grade and track or track pool, in whole places: `places@1` of the number approved for the
 * period, the scheme's share per round (if it has one) and what other rounds used. Refused where a number is not
 * approved or contradicts the scheme's maximum. A period opened under an earlier scheme of the programme may have more
 * approved than this scheme allows; then the scheme's maximum counts.
 */
export function placesOfRound(
  question: PlacesQuestion,
): { readonly places: readonly RoundPlaces[] } | { readonly refused: readonly Refusal[] } {
  const counted = placedGrades(question.scheme).map((placed) => countPlaces(question, placed));
  const refused = counted.flatMap((entry) => ('kind' in entry ? [entry] : []));
  if (refused.length > 0) return { refused };
  return { places: counted.flatMap((entry) => ('kind' in entry ? [] : [entry])) };
}
