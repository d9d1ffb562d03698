import { hat } from '../../../access/roles.ts';
import { registryCommand } from '../../../act/command.ts';
import { type Refusal, refuseAll } from '../../../act/refusal.ts';
import { notFound } from '../../../act/refusals.ts';
import { addDays, addYears, type LocalDate } from '../../../calendar/index.ts';
import type { Scheme } from '../../../scheme/scheme.ts';
import { shareDay, whyNotSpan } from '../../jurisdiction/spans.ts';
import { latestVersion } from '../adopted-scheme.ts';
import { periodOpened } from '../events.ts';
import { periodIdTaken, periodLengthNotSet, periodOfWrongLength, periodsOverlap } from '../refusals.ts';
import { whyNotPlaces } from '../why-not-places.ts';
import { whyNotProgramme } from '../why-not-programme.ts';

function whyNotLength(
  scheme: Scheme,
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Refusal | undefined {
  const { value: years, cites } = scheme.document.period.length;
  if (years === 'to-be-set') return periodLengthNotSet({ scheme: scheme.id }, cites);
  const endsOn = addDays(addYears(from, years), -1);
  return to === endsOn ? undefined : periodOfWrongLength({ years, endsOn }, cites);
}

/**
 * Opens a period of a programme with the places approved for it from outside: as long as the scheme says, beside no
 * other period, a number for every grade and track, none above the scheme's maximum.
 */
export const openPeriod = registryCommand('open-period', {
  by: [hat('office', 'head')],
  preparedBy: [hat('office', 'clerk')],
  rules: ['period.length', 'period.approvedPlaces'],
  undo: 'rescind',
  payload: periodOpened.payload,
  decide: ({ registry, payload }) => {
    const { programme, period, scheme: schemeId, approvedPlaces } = payload;
    const unknown = whyNotProgramme(registry, programme);
    if (unknown) return { refused: [unknown] };
    const scheme = latestVersion(registry, programme, schemeId)?.scheme;
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
      ) ?? [periodOpened(payload)]
    );
  },
});
