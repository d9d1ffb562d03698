import type { Refusal } from '../../act/refusal.ts';
import { placesRulesOf } from '../../scheme/grade-places.ts';
import type { PlacesTrack } from '../../scheme/model/cited.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { gradeUnknownToTrack, placesAboveMaximum, placesGivenTwice, placesMissing } from './refusals.ts';

interface Places {
  readonly grade: string;
  readonly track: PlacesTrack;
  readonly places: number;
}

/**
 * Every reason against the places approved for a period: a grade and track of the scheme without a number, one the
 * scheme does not have, one given twice, or more than the scheme's maximum. A maximum still open bounds nothing.
 */
export function whyNotPlaces(scheme: Scheme, approved: readonly Places[]): (Refusal | undefined)[] {
  const isGiven = (grade: string, track: PlacesTrack) =>
    approved.some((entry) => entry.grade === grade && entry.track === track);
  const missing = scheme.document.grades.flatMap((rules) =>
    placesRulesOf(rules)
      .filter(({ track }) => !isGiven(rules.id, track))
      .map(({ track, rule }) => placesMissing({ grade: rules.id, track }, rule.cites)),
  );
  return [...missing, ...approved.flatMap((entry, index) => whyNotEntry(scheme, approved, entry, index))];
}

function whyNotEntry(
  scheme: Scheme,
  approved: readonly Places[],
  { grade, track, places }: Places,
  index: number,
): (Refusal | undefined)[] {
  const rule = scheme.grade(grade)?.places[track];
  if (rule === undefined) return [gradeUnknownToTrack({ grade, track })];
  const isTwice = approved
    .slice(0, index)
    .some((earlier) => earlier.grade === grade && earlier.track === track);
  const { value: atMost, cites } = rule;
  return [
    isTwice ? placesGivenTwice({ grade, track }) : undefined,
    typeof atMost === 'number' && places > atMost
      ? placesAboveMaximum({ grade, track, places, atMost }, cites)
      : undefined,
  ];
}
