import { addYears, type LocalDate } from '../../calendar/index.ts';
import type { DrawRules } from '../../fairness/draw/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';

/** How the panels of a round come about; by hand where the scheme does not say. */
export const formationOf = (scheme: Scheme) => scheme.stage('panel')?.formed?.value ?? 'by-hand';

/** A number of the scheme's rules of a draw; throws while it is to be set, which planning a round rules out. */
function numberOf(rule: { readonly value: number | 'to-be-set' }): number {
  if (rule.value === 'to-be-set')
    throw new Error('a number of a draw that is still to be set cannot be used');
  return rule.value;
}

/** The scheme's rules of a draw as numbers; nothing where panels are not drawn. */
export function drawRulesOf(scheme: Scheme): DrawRules | undefined {
  const rules = scheme.stage('panel');
  if (!rules?.draw || formationOf(scheme) !== 'drawn') return undefined;
  return {
    ...(rules.mostCases ? { maxLoad: numberOf(rules.mostCases) } : {}),
    ...(rules.mostOfField ? { perField: numberOf(rules.mostOfField) } : {}),
    oneOfEachEmployer: rules.oneOfEmployer !== undefined,
    reserves: numberOf(rules.draw.reserves),
  };
}

/** Whether somebody enrolled on a day may lead a panel today: long enough in the pool, where the scheme asks for it. */
export function mayLead(scheme: Scheme, enrolled: LocalDate, today: LocalDate): boolean {
  const rule = scheme.stage('panel')?.leadsAfter;
  return rule === undefined || addYears(enrolled, numberOf(rule)) <= today;
}
