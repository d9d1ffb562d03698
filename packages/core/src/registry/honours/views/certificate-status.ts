import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { standingOfHonour } from '../standing-of-honour.ts';

/**
 * Whether a certificate of a number is one that was issued and still stands: `valid`, `withdrawn`, `replaced`,
 * `expired` (with the last day it stood), or `unknown`. Only the whole number answers; numbers are nowhere listed to
 * the public.
 */
export const certificateStatus = registryView('certificate-status', {
  for: everyone,
  query: z.strictObject({ number: z.string().trim().min(1).max(100) }),
  answer: ({ registry, today, query: { number } }) => {
    for (const honour of registry.honours.honours.values()) {
      const issued = honour.items.find((entry) => entry.item === 'certificate' && entry.number === number);
      if (!issued) continue;
      const { name, track, grade, awardYear } = honour;
      const withdrawn = honour.withdrawnOn ? { withdrawnOn: honour.withdrawnOn } : {};
      const { standing: status, ...end } = standingOfHonour(registry, honour, today);
      return {
        number,
        status,
        name,
        track,
        grade,
        awardYear,
        issuedOn: issued.issuedOn,
        ...end,
        ...withdrawn,
      };
    }
    return { number, status: 'unknown' as const };
  },
});
