import type { RoundSituation } from '../../act/command.ts';
import type { Refusal } from '../../act/refusal.ts';
import { formationOf } from './draw-rules.ts';
import { panelsAreDrawn, seatsAreDrawn } from './refusals.ts';

type Ground = Pick<RoundSituation, 'scheme' | 'round'>;

/** Why a panel for these cases is not formed by hand: it is drawn, and the committee has not decided otherwise. */
export function whyNotByHand({ scheme, round }: Ground, cases: readonly string[]): Refusal | undefined {
  if (formationOf(scheme) !== 'drawn') return undefined;
  const released = [...round.draw.draws.values()].filter((draw) => draw.released === 'by-hand');
  const bound = cases.filter(
    (id) => !released.some(({ frozen }) => frozen?.panels.some((panel) => panel.cases.includes(id))),
  );
  return bound.length > 0
    ? panelsAreDrawn({ cases: bound }, scheme.stage('panel')?.formed?.cites)
    : undefined;
}

/** Why a seat is not filled by hand: the panel was drawn, and the committee has not decided otherwise. */
export function whyNotSeatByHand({ scheme, round }: Ground, panel: string): Refusal | undefined {
  const released = [...round.draw.draws.values()].some(
    (draw) => draw.released === 'by-hand' && draw.frozen?.refill.some((entry) => entry.panel === panel),
  );
  return round.draw.panels.has(panel) && !released
    ? seatsAreDrawn({ panel }, scheme.stage('panel')?.formed?.cites)
    : undefined;
}
