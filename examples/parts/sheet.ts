import { stringify } from 'csv-stringify/sync';
import { stringify as toYaml } from 'yaml';

export type Cell = string | number | undefined;

/** Rows of objects as CSV; the columns are those of all rows in the order they first appear. */
export function csv(rows: readonly Readonly<Record<string, Cell>>[], first: readonly string[] = []): string {
  const columns = [...new Set([...first, ...rows.flatMap((row) => Object.keys(row))])];
  return stringify([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
}

/** One act as a list of acts has it. */
export interface Act {
  readonly id?: string;
  readonly on: string;
  readonly do: string;
  readonly by: string;
  readonly 'prepared-by'?: string;
  /** The round, where it is another than the one the folder runs. */
  readonly in?: string;
  readonly paper?: { readonly effectiveOn: string; readonly evidence: readonly string[] };
  readonly with?: Readonly<Record<string, unknown>>;
  readonly for?: Readonly<Record<string, readonly (string | number)[]>>;
  readonly expect?: readonly string[];
}

/** Acts as YAML with a line of words at the head; each act on a few lines, its payload in flow. */
export function yaml(head: string, acts: readonly Act[]): string {
  const body = toYaml(acts, { lineWidth: 0, aliasDuplicateObjects: false, collectionStyle: 'any' });
  return `# ${head}\n${body}`;
}

/** Acts by their moment, as the player plays them. */
export const inTime = (acts: readonly Act[]): Act[] =>
  [...acts].sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
