import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Refusal } from '../../act/refusal.ts';
import { addDays, addYears, type LocalDate } from '../../calendar/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { honourExpired } from './refusals.ts';
import type { Honour } from './slice.ts';

/** An honour with the rules it lives under, as far as they are known. */
interface Titled {
  readonly honour: DeepReadonly<Honour>;
  readonly scheme: Scheme | undefined;
}

/**
 * The last day on which a title stands: the day before the anniversary of its decision, as many years later as its
 * scheme says (29 February: 28 February, Civil Code art. 202). Nothing where the scheme sets no end, or has yet to set
 * it. A bar on applying again is a rule of its own and does not end with the title.
 */
export function lastDayOf({ honour, scheme }: Titled): LocalDate | undefined {
  const years = scheme?.document.afterwards.honour.validFor?.value;
  return typeof years === 'number' ? addDays(addYears(honour.decidedOn, years), -1) : undefined;
}

/** Why a title does not stand on a day any more: its last day is over. */
export function whyExpired(titled: Titled, day: LocalDate): Refusal | undefined {
  const on = lastDayOf(titled);
  if (on === undefined || day <= on) return undefined;
  const cites = titled.scheme?.document.afterwards.honour.validFor?.cites;
  return honourExpired({ honour: titled.honour.honour, on }, cites);
}
