import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { isOpen } from './draws-of.ts';
import { drawStillOpen, seatsEmpty } from './refusals.ts';

/** What keeps panels from being ready: a draw that waits for somebody, or an empty seat. */
export function whyNotAllDrawn({ round, scheme }: Pick<RoundSituation, 'round' | 'scheme'>): Refusal[] {
  const rules = scheme.stage('panel');
  const waiting = [...round.draw.draws.values()].filter(isOpen);
  const short = [...round.panel.panels.values()].filter(({ vacant }) => vacant.length > 0);
  return [
    ...waiting.map(({ draw }) => drawStillOpen({ draw }, rules?.draw?.cites)),
    ...short.map(({ panel, vacant }) => seatsEmpty({ panel, seats: vacant.length }, rules?.size.cites)),
  ];
}
