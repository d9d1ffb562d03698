import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RegistryState } from '../state.ts';
import { schemeOfHonour } from './known-honour.ts';
import { lastDayOf } from './last-day.ts';
import type { Honour } from './slice.ts';

type Registry = DeepReadonly<RegistryState>;

/** How a title stands, with the last day of one that has an end. */
interface HonourStanding {
  readonly standing: 'valid' | 'withdrawn' | 'replaced' | 'expired';
  readonly validUntil?: LocalDate;
}

/** Whether a title stands on a day. A withdrawal is told before a replacement, and both before an end by time. */
export function standingOfHonour(
  registry: Registry,
  honour: DeepReadonly<Honour>,
  today: LocalDate,
): HonourStanding {
  const validUntil = lastDayOf({ honour, scheme: schemeOfHonour(registry, honour) });
  const end = validUntil === undefined ? {} : { validUntil };
  if (honour.withdrawnOn) return { standing: 'withdrawn', ...end };
  if (honour.replacedBy !== undefined) return { standing: 'replaced', ...end };
  return { standing: validUntil !== undefined && validUntil < today ? 'expired' : 'valid', ...end };
}

/** What anyone may know of an honour. */
export function publicHonour(registry: Registry, honour: DeepReadonly<Honour>, today: LocalDate) {
  const { programme, period, round, name, track, grade, decidedOn, awardYear } = honour;
  return {
    honour: honour.honour,
    programme,
    ...(period === undefined ? {} : { period }),
    ...(round === undefined ? {} : { round }),
    name,
    track,
    grade,
    decidedOn,
    awardYear,
    ...(honour.recognisedAgain ? { recognisedAgain: true } : {}),
    ...standingOfHonour(registry, honour, today),
    ...(honour.withdrawnOn ? { withdrawnOn: honour.withdrawnOn } : {}),
    ...(honour.replacedBy === undefined ? {} : { replacedBy: honour.replacedBy }),
  };
}
