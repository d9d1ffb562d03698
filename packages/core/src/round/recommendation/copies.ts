import type { Refusal } from '../../act/refusal.ts';
import { electronicCopyMissing, tooFewCopies } from './refusals.ts';

/** What a scheme asks for on paper and as a file; left out: no such rule. */
interface CopyRules {
  readonly copies?: { readonly value: number | 'to-be-set'; readonly cites: readonly string[] } | undefined;
  readonly electronic?: { readonly cites: readonly string[] } | undefined;
}

/** Why what was handed over is not enough: fewer copies than the scheme asks for, or no electronic one. */
export function whyNotCopies(
  rules: CopyRules,
  given: { readonly copies?: number | undefined; readonly electronic?: boolean | undefined },
): readonly (Refusal | undefined)[] {
  const needed = typeof rules.copies?.value === 'number' ? rules.copies.value : 0;
  const copies = given.copies ?? 0;
  return [
    copies < needed ? tooFewCopies({ needed, given: copies }, rules.copies?.cites) : undefined,
    rules.electronic && given.electronic !== true
      ? electronicCopyMissing({}, rules.electronic.cites)
      : undefined,
  ];
}
