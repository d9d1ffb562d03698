import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';

const seesAll: ReadonlySet<string> = new Set(['office', 'supervisor', 'committee']);
const seesOwn: ReadonlySet<string> = new Set(['examiner', 'panel-leader']);

/**
 * Who takes no part in which case: whole for the office, the committee and supervisors, their own for examiners, and
 * the count for everyone.
 */
export const recusalsView = roundView('recusals', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, viewer }) => {
    const { recusals } = round.proceedings;
    const shown = recusals.filter(
      (entry) => seesAll.has(viewer.role) || (seesOwn.has(viewer.role) && entry.person === viewer.person),
    );
    return {
      count: recusals.length,
      recusals: shown.map(({ person, case: id, ground }) => ({ person, case: id, ground })),
    };
  },
});
