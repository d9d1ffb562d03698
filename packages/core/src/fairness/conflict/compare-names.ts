import type { ReadName } from './read-name.ts';

/**
 * How two names stand to each other. `same`: only their writing differs; `variant`: one may well stand for the other;
 * `part`: one is a branch or faculty of the other, or of the same; `former`: one is told as an earlier or other name;
 * `indistinct`: they say too little to tell; `different`: two bodies. Symmetric.
 */
export type NameLikeness = 'same' | 'variant' | 'part' | 'former' | 'indistinct' | 'different';

const share = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((entry) => other.includes(entry));

function isFormer(one: ReadName, other: ReadName): boolean {
  return one.otherStems.includes(other.stem) && !other.isGeneric;
}

/** Compares two names taken apart. A name never makes a conflict certain: two bodies may share one. */
export function compareNames(one: ReadName, other: ReadName): NameLikeness {
  const saysNothing = (name: ReadName) => name.isGeneric && name.places.length === 0;
  if (saysNothing(one) || saysNothing(other)) return 'indistinct';
  if (one.whole === other.whole) return 'same';
  if (one.stem !== other.stem) return isFormer(one, other) || isFormer(other, one) ? 'former' : 'different';
  const bothPlaced = one.places.length > 0 && other.places.length > 0;
  if (bothPlaced && !share(one.places, other.places)) return 'different';
  return one.isPart || other.isPart ? 'part' : 'variant';
}
