import { rankingDrawnUp } from '../round/composite/events.ts';
import { scorebookConfirmed } from '../round/review/events.ts';
import { file } from './city.ts';
import { proposed } from './ranked.ts';
import type { ToldEvent } from './round.ts';
import { schemeUnderTest } from './scheme-under-test.ts';

/** Two awards for organisations a round instead of four. */
export const tiedScheme = schemeUnderTest('wuhan-draft2', (text) =>
  text.replace('organisation: { value: 8, unit: places', 'organisation: { value: 4, unit: places'),
);

/** Organisations ranked with O-2 and O-3 equal across the cut of two awards. */
export function aTie(): ToldEvent[] {
  const rows = [
    ['O-1', '90000', 1],
    ['O-2', '80000', 2],
    ['O-3', '80000', 2],
    ['O-4', '70000', 4],
  ] as const;
  const scorebooks = rows.map(([id, score]) =>
    scorebookConfirmed({
      case: id,
      stage: 'site-review',
      panel: 'panel-o',
      calculation: 'panel-score@1',
      score,
      report: file(`site-report-${id}`),
    }),
  );
  return proposed(
    tiedScheme,
    'organisation',
    ...scorebooks,
    rankingDrawnUp({
      track: 'organisation',
      calculation: 'competition-rank@1',
      rows: rows.map(([id, score, rank]) => ({
        case: id,
        score,
        rank,
        thresholdsMet: ['award'],
        poolMember: false,
      })),
    }),
  );
}
