import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import type { ApprovedCase } from './honours-to-confer.ts';
import { noPlacesLeft } from './refusals.ts';

type Ground = Pick<RoundSituation, 'registry' | 'scheme'>;

/**
 * Grades and tracks in which more would be honoured than the period has places left in the registry as it stands
 * now, whichever round took them.
 */
export function whyNotPlaces(
  { registry, scheme }: Ground,
  period: { readonly programme: string; readonly period: string },
  honoured: readonly ApprovedCase[],
): readonly Refusal[] {
  const rows = placesOfPeriod(registry, period.programme, period.period);
  const kinds = new Map(honoured.map(({ grade, track }) => [`${grade}/${track}`, { grade, track }]));
  return [...kinds.values()].flatMap(({ grade, track }) => {
    const wanted = honoured.filter((one) => one.grade === grade && one.track === track).length;
    const left = rows.find((row) => row.grade === grade && row.track === track)?.left ?? 0;
    const cites = scheme.grade(grade)?.places[track]?.cites;
    return wanted > left ? [noPlacesLeft({ grade, track, left, wanted }, cites)] : [];
  });
}
