import { createHash } from 'node:crypto';
import { z } from 'zod';

/** How a list inside an answer is to be cut: which list, how many, in which order, from where on, and what to keep. */
export const ListCutSchema = z.object({
  list: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).optional(),
  sort: z.string().max(100).optional(),
  where: z.union([z.string().max(300), z.array(z.string().max(300)).max(10)]).optional(),
});
export type ListCut = z.infer<typeof ListCutSchema>;

/** An answer with its list cut, and the cursor of what follows. */
export interface Cut {
  readonly answer: unknown;
  readonly next: string | undefined;
  readonly total: number;
}

type Row = unknown;

/** A field of a row by its dotted path. */
function fieldOf(row: Row, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], row);
}

function compare(a: unknown, b: unknown): number {
  if (a === b) return 0;
  if (a === undefined || a === null) return 1;
  if (b === undefined || b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : 1;
}

function sorted(rows: readonly Row[], sort: string | undefined): readonly Row[] {
  if (!sort) return rows;
  const isDown = sort.startsWith('-');
  const path = isDown ? sort.slice(1) : sort;
  const factor = isDown ? -1 : 1;
  return [...rows].sort((a, b) => factor * compare(fieldOf(a, path), fieldOf(b, path)));
}

function kept(rows: readonly Row[], where: ListCut['where']): readonly Row[] {
  const tests = (where === undefined ? [] : [where].flat()).map((text) => {
    const at = text.indexOf(':');
    return { path: text.slice(0, at), value: text.slice(at + 1) };
  });
  return rows.filter((row) => tests.every(({ path, value }) => String(fieldOf(row, path)) === value));
}

function nameOf(row: Row): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64url').slice(0, 12);
}

/** A cursor names the last row that was sent and where it stood: a row that went away is stepped over by its place. */
function placeAfter(rows: readonly Row[], cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const [place = '0', name = ''] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const at = Number(place);
  if (!Number.isInteger(at) || at < 0) return rows.length;
  if (rows[at] !== undefined && nameOf(rows[at]) === name) return at + 1;
  const found = rows.findIndex((row) => nameOf(row) === name);
  return found < 0 ? at : found + 1;
}

/** The list that `path` names inside an answer; nothing when there is none. */
export function listAt(answer: unknown, path: string): readonly Row[] | undefined {
  const value = path === '' ? answer : fieldOf(answer, path);
  return Array.isArray(value) ? value : undefined;
}

function withListAt(answer: unknown, path: string, rows: readonly Row[]): unknown {
  if (path === '') return rows;
  const [head = '', ...rest] = path.split('.');
  const inner = (answer as Record<string, unknown>)[head];
  return { ...(answer as object), [head]: withListAt(inner, rest.join('.'), rows) };
}

/** Cuts the list that is named; nothing when the answer has no such list. */
export function cutList(answer: unknown, cut: ListCut): Cut | undefined {
  const path = cut.list ?? '';
  const rows = listAt(answer, path);
  if (!rows) return undefined;
  const shown = sorted(kept(rows, cut.where), cut.sort);
  const from = placeAfter(shown, cut.cursor);
  const page = shown.slice(from, from + cut.limit);
  const last = from + page.length - 1;
  const hasMore = from + page.length < shown.length;
  return {
    answer: withListAt(answer, path, page),
    next: hasMore ? Buffer.from(`${last} ${nameOf(page.at(-1))}`).toString('base64url') : undefined,
    total: shown.length,
  };
}
