import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';

/** A viewer's own recusals, and for everyone how many there are once the public notice is out. */
export const recusalCount = roundView('recusal-count', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, viewer }) => {
    const { recusals } = round.proceedings;
    return {
      ...(round.publicNotice.notices.size > 0 ? { count: recusals.length } : {}),
      own: recusals.filter((entry) => entry.person === viewer.person).map((entry) => entry.case),
    };
  },
});
