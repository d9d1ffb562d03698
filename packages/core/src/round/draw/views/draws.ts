import { z } from 'zod';
import { hat } from '../../../access/roles.ts';
import { NOT_FOUND, roundView } from '../../../act/view.ts';
import { isChosenEvaluator } from '../../evaluator/runs-review.ts';
import { formationOf } from '../draw-rules.ts';
import { casesOfDraw } from '../draws-of.ts';
import { shownDraw } from './shown-draw.ts';

/** Every draw of the round with the panels it is about, and the seats that wait for one. */
export const drawsView = roundView('draws', {
  for: [hat('office'), hat('third-party'), hat('supervisor'), hat('committee')],
  query: z.strictObject({}),
  cases: () => 'every-case',
  answer: ({ round, roundId, scheme, viewer, today, calendar }) => {
    if (viewer.role === 'third-party' && !isChosenEvaluator(round, viewer)) return NOT_FOUND;
    return {
      formation: formationOf(scheme),
      draws: [...round.draw.draws.values()].map((draw) => ({
        ...shownDraw(roundId, draw, { today, calendar }),
        panels: [...(draw.frozen?.panels ?? []), ...(draw.frozen?.refill ?? [])].map(({ panel }) => panel),
        cases: casesOfDraw(draw),
      })),
      emptySeats: [...round.panel.panels.values()].flatMap(({ panel, vacant }) =>
        vacant.map(({ person }) => ({ panel, left: person })),
      ),
    };
  },
});
