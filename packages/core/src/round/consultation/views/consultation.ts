import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { hatsOfUnits } from '../opinion-giving.ts';

/**
 * The opinions of the member units, and how views were sought elsewhere: all to the office, the committee and the
 * supervisor; to an asked unit its own opinion. Nothing for a unit that was not asked, and before the list is sent.
 * Remarks and summaries are vault references.
 */
export const consultationView = roundView('consultation', {
  for: [hat('office'), hat('supervisor'), ...hatsOfUnits],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round, viewer }) => {
    const { units, cases, answers, soughtViews } = round.consultation;
    const seesAll = ['office', 'committee', 'supervisor'].includes(viewer.role);
    const shown = units.filter((unit) => seesAll || unit === viewer.body);
    const sought = seesAll ? soughtViews : [];
    if (shown.length + sought.length === 0) return NOT_FOUND;
    return {
      cases,
      units: shown.map((unit) => ({ unit, answer: answers.get(unit) })),
      ...(sought.length > 0 ? { sought } : {}),
    };
  },
});
