import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';

/** Who takes no part in which case, on what ground. A person recused from a case meets a closed door. */
export const recusalsView = roundView('recusals', {
  for: [hat('office'), hat('committee'), hat('supervisor')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round }) => ({
    recusals: round.proceedings.recusals.map(({ person, case: id, ground }) => ({
      person,
      case: id,
      ground,
    })),
  }),
});
