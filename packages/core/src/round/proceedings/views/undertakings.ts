import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';

/** Persons who have promised in writing to keep the round's secrets, in the order of their ids. */
export const undertakingsView = roundView('undertakings', {
  for: [hat('office'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round }) => ({ persons: [...round.proceedings.undertakings].sort() }),
});
