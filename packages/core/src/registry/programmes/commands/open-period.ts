import type { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { addDays, addYears, type LocalDate } from '../../../calendar/index.ts';
import { placesRulesOf } from '../../../scheme/grade-places.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { latestVersion } from '../adopted-scheme.ts';
import { PeriodOpenedSchema, periodOpened } from '../events.ts';
import {
  periodIdTaken,
  periodLengthNotSet,
  periodOfWrongLength,
  periodsOverlap,
  placesBelowScheme,
} from '../refusals.ts';
import { whyNotPlaces } from '../why-not-places.ts';
import { whyNotProgramme } from '../why-not-programme.ts';

const PayloadSchema = PeriodOpenedSchema.partial({ approvedPlaces: true });
type Places = z.infer<typeof PeriodOpenedSchema>['approvedPlaces'];

function whyNotLength(
  scheme: Scheme,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Refusal | undefined {
  const rule = scheme.document.period.length;
  if (!rule) return undefined;
  const { value: years, cites } = rule;
  if (years === 'to-be-set') return periodLengthNotSet({ scheme: scheme.id }, cites);
  const endsOn = addDays(addYears(from, years), -1);
  return to === endsOn ? undefined : periodOfWrongLength({ years, endsOn }, cites);
}

/** The places of a period as the scheme itself says them; one left open in the scheme has no number here. */
function placesAsTheSchemeSays(scheme: Scheme): Places {
  return scheme.document.grades.flatMap((grade) =>
    placesRulesOf(grade).flatMap(({ track, rule }) =>
      typeof rule.value === 'number' ? [{ grade: grade.id, track, places: rule.value }] : [],
    ),
  );
}

/** The places a period is opened with: as approved from outside, or, where the scheme's own numbers count, those. */
function placesOf(scheme: Scheme, given: Places | undefined): Places {
  if (given !== undefined) return given;
  const { approvedPlaces } = scheme.document.period;
  return approvedPlaces.value === 'as-the-scheme-says' ? placesAsTheSchemeSays(scheme) : [];
}

function whyNotAsTheSchemeSays(scheme: Scheme, given: Places): Refusal[] {
  const { approvedPlaces } = scheme.document.period;
  if (approvedPlaces.value !== 'as-the-scheme-says') return [];
  return placesAsTheSchemeSays(scheme).flatMap(({ grade, track, places }) => {
    const own = given.find((entry) => entry.grade === grade && entry.track === track);
    return own && own.places < places
      ? [placesBelowScheme({ grade, track, places: own.places, fixed: places }, approvedPlaces.cites)]
      : [];
  });
}

/**
 * Opens a period of a programme: as long as the scheme says (any span where it says nothing), beside no other period,
 * a number of places for every grade and track, none above the scheme's maximum. The numbers come from outside, or
 * follow from the scheme where it says so; then they may be left out, and the event holds them all the same.
 */
export const openPeriod = registryCommand('open-period', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['period.length', 'period.approvedPlaces'],
  undo: 'rescind',
  payload: PayloadSchema,
  decide: ({ registry, payload }) => {
    const { programme, period, scheme: schemeId } = payload;
    const unknown = whyNotProgramme(registry, programme);
    if (unknown) return { refused: [unknown] };
    const scheme = latestVersion(registry, programme, schemeId)?.scheme;
    const approvedPlaces = scheme ? placesOf(scheme, payload.approvedPlaces) : [];
    const { periods } = registry.programmes;
    const overlapping = [...periods.values()].filter(
      (other) => other.programme === programme && shareDay(other, payload),
    );
    return (
      refuseAll(
        periods.has(period) ? periodIdTaken({ period }) : undefined,
        whyNotSpan(payload),
        overlapping.map(({ period: other, from, to }) => periodsOverlap({ period: other, from, to })),
        scheme ? whyNotLength(scheme, payload) : notFound({ what: schemeId }),
        scheme ? whyNotPlaces(scheme, approvedPlaces) : undefined,
        scheme ? whyNotAsTheSchemeSays(scheme, approvedPlaces) : undefined,
      ) ?? [periodOpened({ ...payload, approvedPlaces })]
    );
  },
});
