import { createHash } from 'node:crypto';
import { z } from 'zod';

/** Keeps rows whose field has a value: `field:value`. */
const WhereSchema = z
  .string()
  .max(300)
  .regex(/^[^:]+:/, 'field-and-value');

const cursorForm = /^(\d{1,9}) ([\w-]{12})$/;

function readCursor(cursor: string): { readonly at: number; readonly name: string } | undefined {
  const [, at, name] = cursorForm.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? [];
  return at === undefined || name === undefined ? undefined : { at: Number(at), name };
}

function isCursor(cursor: string): boolean {
  return readCursor(cursor) !== undefined;
}

/** How a list inside an answer is to be cut: which list, how many, in which order, from where on, and what to keep. */
export const ListCutSchema = z.object({
  list: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(500).refine(isCursor, 'no-such-cursor').optional(),
  sort: z.string().max(100).optional(),
  where: z.union([WhereSchema, z.array(WhereSchema).max(10)]).optional(),
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
  return path.split('.').reduce<unknown>((value, key) => {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return isThere ? (value as Record<string, unknown>)[key] : undefined;
  }, row);
}

/** By value; what has none comes last, whichever way the rest goes. */
function compare(a: unknown, b: unknown, factor: 1 | -1): number {
  if (a === b) return 0;
  if (a === undefined || a === null) return 1;
  if (b === undefined || b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return factor * (a - b);
  const [one, other] = [String(a), String(b)];
  return one === other ? 0 : factor * (one < other ? -1 : 1);
}

function sorted(rows: readonly Row[], sort: string | undefined): readonly Row[] {
  if (!sort) return rows;
  const isDown = sort.startsWith('-');
  const path = isDown ? sort.slice(1) : sort;
  const factor = isDown ? -1 : 1;
  return [...rows].sort((a, b) => compare(fieldOf(a, path), fieldOf(b, path), factor));
}

function kept(rows: readonly Row[], where: ListCut['where']): readonly Row[] {
  if (where === undefined) return rows;
  const tests = [where].flat().map((text) => {
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
  const known = cursor === undefined ? undefined : readCursor(cursor);
  if (!known) return 0;
  const { at, name } = known;
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
