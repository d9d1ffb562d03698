import type { SchemeBundle } from '../scheme.ts';
import { inScheme, type SchemeFinding } from '../scheme-problem.ts';

export interface ValiditySpan {
  readonly from: string;
  readonly to: string;
}

/** Days a scheme says it is in force; none for a trial, which has no such day. Both ends included. */
export function spansOf({ document }: SchemeBundle): readonly ValiditySpan[] {
  return document.validity.kind === 'dated' ? document.validity.spans : [];
}

/** Whether two spans share a day. ISO dates sort as text. */
export const overlap = (one: ValiditySpan, other: ValiditySpan): boolean =>
  one.from <= other.to && other.from <= one.to;

/** Spans of one scheme run forwards and share no day. */
export function validityProblems(bundle: SchemeBundle): SchemeFinding[] {
  const spans = spansOf(bundle);
  return spans.flatMap((span, index) => {
    const at = ['validity', 'spans', index];
    if (span.from > span.to) return [inScheme([...at, 'to'], 'span-reversed', { ...span })];
    const earlier = spans.slice(0, index).find((other) => overlap(other, span));
    return earlier === undefined
      ? []
      : [
          inScheme(at, 'spans-overlap', {
            ...span,
            scheme: bundle.document.id,
            otherFrom: earlier.from,
            otherTo: earlier.to,
          }),
        ];
  });
}
