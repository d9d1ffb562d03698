import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { KeyId, PeriodId } from '../../../act/fields.ts';
import { NOT_FOUND, registryView } from '../../../act/view.ts';
import { placesOfPeriod } from '../places-of-period.ts';
import { periodOf } from '../why-not-programme.ts';

/** Places of a period per grade and track, approved, used and left: public. Not found for an unknown period. */
export const placesOfPeriodView = registryView('places-of-period', {
  for: everyone,
  query: z.strictObject({ programme: KeyId, period: PeriodId }),
  answer: ({ registry, query: { programme, period } }) => {
    const opened = periodOf(registry, programme, period);
    if (!opened) return NOT_FOUND;
    const { from, to } = opened;
    return { programme, period, from, to, places: placesOfPeriod(registry, programme, period) };
  },
});
