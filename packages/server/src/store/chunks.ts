/** Rows of one statement: databases bound the number of its values. */
const chunkRows = 500;

/** Cuts rows into pieces that fit into one statement each. */
export function* chunks<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < rows.length; from += chunkRows) yield rows.slice(from, from + chunkRows);
}
