import type { DeepReadonly } from '../../act/deep-readonly.ts';
import type { Calendar, LocalDate } from '../../calendar/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RoundState } from '../state.ts';
import { isTermOver } from '../term-of.ts';
import type { Objection } from './slice.ts';

export interface HoldingGround {
  readonly round: DeepReadonly<RoundState>;
  readonly scheme: Scheme;
  readonly calendar: Calendar;
  readonly day: LocalDate;
}

/** Whether an incomplete objection may still be completed on a day. */
export function isCureRunning(
  objection: DeepReadonly<Objection>,
  { day, calendar }: Pick<HoldingGround, 'day' | 'calendar'>,
): boolean {
  return objection.cureBy !== undefined && !isTermOver(objection.cureBy, day, calendar);
}

/**
 * Whether an objection holds its case on a day: in time, not decided, refused or referred, and complete or, until its
 * cure ends, being completed; each as far as the scheme lets it hold.
 */
export function isHolding(ground: HoldingGround, objection: DeepReadonly<Objection>): boolean {
  const holds = ground.scheme.stage('public-notice')?.objection.holds.value ?? [];
  const isSettled = objection.decided ?? objection.referred ?? objection.examined?.accepted === false;
  if (!objection.inTime || isSettled) return false;
  if (objection.missing.length === 0) return holds.includes('complete-objection');
  return holds.includes('objection-being-completed') && isCureRunning(objection, ground);
}

/** Objections that hold a case on a day. */
export function objectionsHolding(ground: HoldingGround, caseId: string): readonly string[] {
  return [...ground.round.objection.objections.values()]
    .filter((objection) => objection.case === caseId && isHolding(ground, objection))
    .map((objection) => objection.objection);
}

/** Of some cases, those that an objection holds on a day, in the order given. */
export function heldCases(ground: HoldingGround, cases: readonly string[]): readonly string[] {
  return cases.filter((id) => objectionsHolding(ground, id).length > 0);
}
