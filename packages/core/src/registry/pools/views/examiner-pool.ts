import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { isWithin } from '../../jurisdiction/spans.ts';
import { isBarred } from '../../staff/is-barred.ts';

/** The pool of examiners, past and present, with fields and employers, and whether each can serve today. */
export const examinerPoolView = registryView('examiner-pool', {
  for: [hat('office'), hat('supervisor')],
  query: z.strictObject({}),
  answer: ({ registry, today }) => ({
    examiners: [...registry.pools.examiners.values()]
      .map(({ person, fields, employer, formerEmployers, from, to }) => {
        const barred = isBarred(registry, person);
        return {
          person,
          fields,
          employer: employer ?? null,
          formerEmployers,
          from,
          to,
          isBarred: barred,
          canServe: !barred && isWithin({ from, to }, today),
        };
      })
      .sort((one, other) => (one.person < other.person ? -1 : 1)),
  }),
});
