import { z } from 'zod';
import { everyone } from '../../../access/roles.ts';
import { roundView } from '../../../act/view.ts';
import { shownDraw } from './shown-draw.ts';

/** The draws of a round as hashes: pool, dossiers, commitments, nonces. Whoever kept them can compare later. */
export const publicDraws = roundView('public-draws', {
  for: everyone,
  query: z.strictObject({}),
  cases: () => [],
  answer: ({ round, roundId, today, calendar }) => ({
    draws: [...round.draw.draws.values()].map((draw) => shownDraw(roundId, draw, { today, calendar })),
  }),
});
