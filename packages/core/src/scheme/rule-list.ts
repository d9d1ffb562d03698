import { nameOfEntry } from './rule-path.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A part of a scheme on the way to a rule: its keys, positions in lists turned into names, and what stands there. */
export interface SchemePart {
  readonly keys: readonly string[];
  readonly node: Fields;
}

/** A rule of a scheme that cites articles, with the parts around it, the outermost first. */
export interface RuleInPlace extends SchemePart {
  readonly around: readonly SchemePart[];
}

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** Whether a part of a scheme is a rule: fields that cite articles. */
export const isRule = (value: unknown): value is Fields =>
  isObject(value) && !Array.isArray(value) && Array.isArray(value.cites);

/** Every rule at and below a part of a scheme, in the order written. Keys begin with those of the part. */
export function rulesWithin(node: unknown, keys: readonly string[] = []): readonly RuleInPlace[] {
  return walk(node, keys, []);
}

function walk(node: unknown, keys: readonly string[], around: readonly SchemePart[]): RuleInPlace[] {
  if (!isObject(node)) return [];
  const own = isRule(node) ? [{ keys, node, around }] : [];
  const inside = [...around, { keys, node }];
  const parts = Array.isArray(node)
    ? node.map((entry: unknown, at) => [nameInList(entry, at), entry] as const)
    : Object.entries(node);
  return [...own, ...parts.flatMap(([key, each]) => walk(each, [...keys, key], inside))];
}

const nameInList = (entry: unknown, at: number): string => nameOfEntry(entry) ?? String(at);

/** Keys that name a rule or are told apart from what it says. */
const notSaid = new Set(['id', 'title', 'cites', 'reading', 'stage', 'track', 'rule', 'step', 'item']);

/** What a rule says for itself: `value`, `unit` and the like. Rules inside it stand on their own. */
export function saidBy(rule: Fields): Fields {
  return Object.fromEntries(
    Object.entries(rule).filter(([key, value]) => !notSaid.has(key) && !holdsRule(value)),
  );
}

const holdsRule = (value: unknown): boolean =>
  isObject(value) && (isRule(value) || Object.values(value).some(holdsRule));
