import type { FactValue } from '../round/application/events.ts';
import type { RuleGround } from '../round/eligibility/rules/rule-kind.ts';
import { day } from './city.ts';

/** What every rule has, whatever its kind. */
export const ruleBase = { id: 'r', title: { zh: 'r', en: 'r' }, cites: ['a-1'] };

export const yes: FactValue = { shape: 'holds', holds: true };
export const no: FactValue = { shape: 'holds', holds: false };

/** What a rule is answered on: facts established by the office, or claimed; closing 2026-03-31, decision 2026-04-24. */
export function ground(
  facts: Readonly<Record<string, FactValue>>,
  over: Partial<RuleGround> & { readonly claimed?: boolean } = {},
): RuleGround {
  const { claimed, ...rest } = over;
  const established = { about: 'applicant', source: 's', sourceOn: day('2026-01-01') } as const;
  return {
    closesOn: day('2026-03-31'),
    day: day('2026-04-24'),
    filedOn: day('2026-03-20'),
    kindOf: () => undefined,
    factOf: (fact) => {
      const value = facts[fact];
      if (!value) return undefined;
      return claimed
        ? { value }
        : { value, established: { ...established, fact, value, verifiedBy: 'v', act: 'round/r1#1' } };
    },
    honours: [],
    exceptionOf: () => undefined,
    bans: [],
    findOfHeaded: () => [],
    ...rest,
  };
}
