import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { registryView } from '../../../act/view.ts';
import { isWithin } from '../../jurisdiction/spans.ts';

/** The pool of examiners, past and present, with fields and employers, and whether each can serve today. */
export const examinerPoolView = registryView('examiner-pool', {
  for: [hat('office'), hat('supervisor')],
  query: z.strictObject({}),
  answer: ({ registry, today }) => ({
    examiners: [...registry.pools.examiners.values()]
      .map(({ person, fields, employer, formerEmployers, from, to }) => {
        const isBarred = registry.staff.barred.has(person);
        return {
          person,
          fields,
          employer: employer ?? null,
          formerEmployers,
          from,
          to,
          isBarred,
          canServe: !isBarred && isWithin({ from, to }, today),
        };
      })
      .sort((one, other) => (one.person < other.person ? -1 : 1)),
  }),
});
