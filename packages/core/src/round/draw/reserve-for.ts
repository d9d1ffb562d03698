import { nextReserve } from '../../fairness/draw/index.ts';
import { eligibleExaminers, type PanelGround } from '../panel/eligible-examiners.ts';
import { drawRulesOf } from './draw-rules.ts';
import { entryOf, refillOf } from './freeze.ts';

/**
 * The reserve who takes the seat of somebody who leaves a drawn panel: the first in the order drawn who can serve today
 * and with whom the panel keeps its rules. Nothing when none is left. Pure; also for checking.
 */
export function reserveFor(ground: PanelGround, panel: string, out: string): string | undefined {
  const { round, scheme } = ground;
  const whole = refillOf(ground, panel);
  const rules = drawRulesOf(scheme);
  const reserves = round.draw.panels.get(panel)?.reserves ?? [];
  if (!whole || !rules || reserves.length === 0) return undefined;
  const { leader, ...rest } = whole;
  const seats = {
    ...rest,
    // Other seats may be empty too; this one is filled now.
    size: whole.sitting.length,
    sitting: whole.sitting.filter((person) => person !== out),
    ...(leader === undefined || leader === out ? {} : { leader }),
  };
  const choices = eligibleExaminers(ground, whole.cases).filter(
    ({ examiner, isEligible }) => isEligible || seats.sitting.includes(examiner.person),
  );
  const pool = choices.map((choice) => entryOf(ground, choice, whole.cases));
  return nextReserve(seats, rules, pool, reserves);
}
