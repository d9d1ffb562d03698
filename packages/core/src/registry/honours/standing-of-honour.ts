import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Honour } from './slice.ts';

export type HonourStanding = 'valid' | 'withdrawn' | 'replaced';

/** Whether a title stands. A withdrawal is told before a replacement. */
export function standingOfHonour(honour: DeepReadonly<Honour>): HonourStanding {
  if (honour.withdrawnOn) return 'withdrawn';
  return honour.replacedBy === undefined ? 'valid' : 'replaced';
}

/** What anyone may know of an honour. */
export function publicHonour(honour: DeepReadonly<Honour>) {
  const { programme, period, round, name, track, grade, decidedOn, awardYear } = honour;
  return {
    honour: honour.honour,
    programme,
    period,
    round,
    name,
    track,
    grade,
    decidedOn,
    awardYear,
    standing: standingOfHonour(honour),
    ...(honour.withdrawnOn ? { withdrawnOn: honour.withdrawnOn } : {}),
    ...(honour.replacedBy === undefined ? {} : { replacedBy: honour.replacedBy }),
  };
}
