import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { RoundState } from '../state.ts';

/**
 * The last day on which applications count, to its end: that of the latest extension, else of the plan. Conditions that
 * look back from the closing day keep the day of the plan: an extension gives time, it does not move what is asked.
 */
export function lastFilingDay({
  application,
  call,
}: DeepReadonly<Pick<RoundState, 'application' | 'call'>>): LocalDate | undefined {
  return application.extendedUntil ?? call.plan?.closesOn;
}
