import type { Refusal } from '../../act/refusal.ts';
import type { LocalDate } from '../../calendar/index.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { roundOutsideValidity } from './refusals.ts';

/**
 * Why no round opens under a scheme on a day: none of its printed spans holds the day (both ends included).
 * A draft has no such span; rounds under it are open as trials and say so. Nor have the rules of one edition.
 */
export function whyNotInForce(scheme: Scheme, on: LocalDate): Refusal | undefined {
  const { validity } = scheme.document;
  if (validity.kind !== 'dated') return undefined;
  const isIn = validity.spans.some((span) => span.from <= on && on <= span.to);
  return isIn ? undefined : roundOutsideValidity({ on }, validity.cites);
}
