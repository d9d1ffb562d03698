import { type CountedThing, tooLittle, type WhyNoFigure } from './figure.ts';

/** What raters gave targets: a row for each target, a column for each rater, nothing where a rater gave none. */
export type Ratings = readonly (readonly (number | undefined)[])[];

/** What is wrong with single values of a table, whatever the figure. */
export function whyNotNumbers(rows: Ratings): WhyNoFigure[] {
  const bad = rows.flat().filter((value) => value !== undefined && !Number.isFinite(value)).length;
  return bad > 0 ? [{ kind: 'not-finite', count: bad }] : [];
}

/** Why a table is not one where each of at least two raters gave each of at least two targets a number. */
export function whyNotFull(rows: Ratings): WhyNoFigure[] {
  const raters = rows[0]?.length ?? 0;
  const differ = rows.some((row) => row.length !== raters);
  const missing = rows.flat().filter((value) => value === undefined).length;
  return [
    ...tooLittle('targets', rows.length, 2),
    ...tooLittle('raters', raters, 2),
    ...(differ ? [{ kind: 'rows-differ-in-length' } as const] : []),
    ...(missing > 0 ? [{ kind: 'missing-values', count: missing } as const] : []),
    ...whyNotNumbers(rows),
  ];
}

/** The numbers of a table that {@link whyNotFull} finds nothing against. */
export function numbersOf(rows: Ratings): readonly (readonly number[])[] {
  return rows.map((row) => row.map((value) => value ?? 0));
}

/** Why a table of counts is none: a count is a whole number from zero. */
export function whyNotCounts(rows: readonly (readonly number[])[], columns: CountedThing): WhyNoFigure[] {
  const width = rows[0]?.length ?? 0;
  const bad = rows.flat().filter((count) => !Number.isSafeInteger(count) || count < 0).length;
  return [
    ...(rows.some((row) => row.length !== width) ? [{ kind: 'rows-differ-in-length' } as const] : []),
    ...(bad > 0 ? [{ kind: 'not-counts', count: bad } as const] : []),
    ...tooLittle(columns, width, 2),
  ];
}
