import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { hatsOfUnits } from '../opinion-giving.ts';

/**
 * The opinions of the member units: all of them to the office, the committee and the supervisor; to an asked unit
 * its own. Nothing for a unit that was not asked, and before the list is sent. Remarks are vault references.
 */
export const consultationView = roundView('consultation', {
  for: [hat('office'), hat('supervisor'), ...hatsOfUnits],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round, viewer }) => {
    const { units, cases, answers } = round.consultation;
    const seesAll = ['office', 'committee', 'supervisor'].includes(viewer.role);
    const shown = units.filter((unit) => seesAll || unit === viewer.body);
    if (shown.length === 0) return NOT_FOUND;
    return { cases, units: shown.map((unit) => ({ unit, answer: answers.get(unit) })) };
  },
});
