import { normalUpper } from './distributions.ts';
import { type Figure, figure, noFigure, tooLittle, type WhyNoFigure } from './figure.ts';
import { whyNotCounts } from './ratings.ts';
import { entry, total } from './sums.ts';

/** A kappa with its standard error, z and two-sided p, all under the hypothesis of no agreement beyond chance. */
export interface KappaUnderNull {
  readonly kappa: number;
  readonly standardErrorUnderNull: number;
  readonly z: number;
  readonly p: number;
}

export interface FleissKappa extends KappaUnderNull {
  /** Each category against all others, in the order of the columns; none for one nobody or everybody chose. */
  readonly categories: readonly Figure<KappaUnderNull>[];
}

/**
 * Fleiss' kappa. A row holds for one target how many raters chose each category; every target has the same number of
 * raters, who need not be the same persons. Fleiss, Psychological Bulletin 76 (1971) 378–382, with the standard error
 * of Fleiss, Nee & Landis, Psychological Bulletin 86 (1979) 974–977.
 */
export function fleissKappa(counts: readonly (readonly number[])[]): Figure<FleissKappa> {
  const reasons = whyNot(counts);
  if (reasons.length > 0) return noFigure(...reasons);
  const [subjects, raters] = [counts.length, total(counts[0] ?? [])];
  const width = counts[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, j) => counts.map((row) => entry(row, j)));
  const shares = columns.map((column) => total(column) / (subjects * raters));
  const pairs = subjects * raters * (raters - 1);
  const agreed = total(counts.flat().map((count) => count * (count - 1))) / pairs;
  const spread = total(shares.map((share) => share * (1 - share)));
  if (!(spread > 0)) return noFigure({ kind: 'no-variation', of: 'categories' });
  const skew = total(shares.map((share) => share * (1 - share) * (1 - 2 * share)));
  const error = Math.sqrt((2 * (spread * spread - skew)) / pairs) / spread;
  return figure({
    ...tested(1 - (1 - agreed) / spread, error),
    categories: columns.map((column, j) => ofCategory(column, { raters, pairs, share: entry(shares, j) })),
  });
}

function whyNot(counts: readonly (readonly number[])[]): WhyNoFigure[] {
  const raters = total(counts[0] ?? []);
  const differ = counts.some((row) => total(row) !== raters);
  return [
    ...tooLittle('targets', counts.length, 1),
    ...whyNotCounts(counts, 'categories'),
    ...(differ ? [{ kind: 'rows-differ-in-raters' } as const] : tooLittle('raters', raters, 2)),
  ];
}

function ofCategory(
  column: readonly number[],
  { raters, pairs, share }: { readonly raters: number; readonly pairs: number; readonly share: number },
): Figure<KappaUnderNull> {
  const spread = share * (1 - share);
  if (!(spread > 0)) return noFigure({ kind: 'no-variation', of: 'categories' });
  const split = total(column.map((count) => count * (raters - count)));
  return figure(tested(1 - split / (pairs * spread), Math.sqrt(2 / pairs)));
}

function tested(kappa: number, standardErrorUnderNull: number): KappaUnderNull {
  const z = kappa / standardErrorUnderNull;
  return { kappa, standardErrorUnderNull, z, p: 2 * normalUpper(Math.abs(z)) };
}
