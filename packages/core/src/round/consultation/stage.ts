import type { StageDefinition } from '../stage.ts';
import { isMemberUnit } from './opinion-giving.ts';
import { proposedCases } from './proposed-cases.ts';
import { consultationNotSent, unitsPending } from './refusals.ts';
import { seeksViews, whyNotSought } from './sought-views.ts';

/**
 * The consultation closes when the list was sent and every asked unit has answered. A unit closed meanwhile is not
 * waited for, and with no candidate at all there is nothing to send. Where sectors and the public are asked, it closes
 * when the views of everyone the scheme names were sought; that needs no candidates.
 */
export const consultationStage: StageDefinition = {
  id: 'consultation',
  whyNotClose: ({ registry, round, scheme }) => {
    if (seeksViews(scheme)) return whyNotSought(round, scheme);
    const { units, answers } = round.consultation;
    if (units.length === 0) return proposedCases(round).length === 0 ? [] : [consultationNotSent({})];
    const pending = units.filter((unit) => !answers.has(unit) && isMemberUnit(registry, unit));
    return pending.length === 0 ? [] : [unitsPending({ units: pending })];
  },
};
