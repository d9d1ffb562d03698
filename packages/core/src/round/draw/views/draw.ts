import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { DrawId } from '../../../act/fields.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';
import { transcriptOf } from '../transcript.ts';
import { shownDraw } from './shown-draw.ts';

/**
 * One draw in full: the closed pool, commitments, nonces, seed and every step, enough to hold it again. For whoever
 * holds or watches it; a person recused from a case of the round meets a closed door.
 */
export const drawView = roundView('draw', {
  for: [hat('office'), hat('third-party'), hat('supervisor'), hat('committee')],
  query: z.strictObject({ draw: DrawId }),
  cases: () => 'every-case',
  answer: ({ round, roundId, viewer, query, today, calendar }) => {
    const draw = round.draw.draws.get(query.draw);
    if (!draw || (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer))) return NOT_FOUND;
    const { panels = [], refill = [], pool = [], left = [], rules, poolSalt } = draw.frozen ?? {};
    return {
      ...shownDraw(roundId, draw, { today, calendar }),
      panels,
      refill,
      pool,
      left,
      rules,
      /** With it the root of the pool is computed again from its entries; kept from the public. */
      ...(poolSalt === undefined ? {} : { poolSalt }),
      steps: transcriptOf(draw),
      ...(draw.released ? { released: draw.released } : {}),
    };
  },
});
