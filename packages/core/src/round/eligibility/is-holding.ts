import type { KnownFact } from './facts.ts';

/**
 * Whether a fact holds: a yes, or a statement with evidence. Nothing while that is not known: the fact is not
 * established, or it is a claim without evidence.
 */
export function isHolding(known: KnownFact | undefined): boolean | undefined {
  if (known?.value.shape === 'holds') return known.value.holds;
  if (known?.value.shape !== 'statement') return undefined;
  if (known.value.evidence.length > 0) return true;
  return known.established ? false : undefined;
}
