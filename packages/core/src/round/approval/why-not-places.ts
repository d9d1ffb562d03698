import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { placesOfPeriod } from '../../registry/programmes/places-of-period.ts';
import { placesRowOf, placesRuleOf } from '../../scheme/grade-places.ts';
import type { ApprovedCase } from './honours-to-confer.ts';
import { noPlacesLeft } from './refusals.ts';

type Ground = Pick<RoundSituation, 'registry' | 'scheme'>;

/**
 * Grades and tracks (or track pools) in which more would be honoured than the period has places left in the registry
 * as it stands now, whichever round took them.
 */
export function whyNotPlaces(
  { registry, scheme }: Ground,
  period: { readonly programme: string; readonly period: string },
  honoured: readonly ApprovedCase[],
): readonly Refusal[] {
  const rows = placesOfPeriod(registry, period.programme, period.period);
  const rowOf = ({ grade, track }: ApprovedCase) =>
    placesRowOf(rows, grade, track) ?? { grade, track, left: 0 };
  const key = (one: ApprovedCase) => `${rowOf(one).grade}/${rowOf(one).track}`;
  return [...new Set(honoured.map(key))].flatMap((each) => {
    const own = honoured.filter((one) => key(one) === each);
    const [first] = own;
    if (!first) return [];
    const { grade, track, left } = rowOf(first);
    const cites = placesRuleOf(scheme.grade(grade), first.track)?.cites;
    return own.length > left ? [noPlacesLeft({ grade, track, left, wanted: own.length }, cites)] : [];
  });
}
