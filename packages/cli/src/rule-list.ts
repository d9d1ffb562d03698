import { readablePath, type SchemeDocument, type Words } from '@laureate/core';

type Fields = Readonly<Record<string, unknown>>;

/** One rule of a scheme: where it stands, what it says, and what it rests on. */
export interface RuleEntry {
  readonly path: string;
  readonly title?: Words;
  /** The nearest rule around it that has a title. */
  readonly inside?: { readonly path: string; readonly title: Words };
  /** What the rule itself says: `value`, `unit` and the like; rules inside it stand on their own. */
  readonly says: Fields;
  readonly cites: readonly string[];
  readonly reading?: string;
}

/** Keys that name a rule or are told apart from what it says. */
const notSaid = new Set(['id', 'title', 'cites', 'reading', 'stage', 'track', 'rule', 'step', 'item']);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRule = (value: unknown): value is Fields => isFields(value) && Array.isArray(value.cites);

/** Every rule of a scheme that cites an article, in the order of the document. */
export function listRules(document: SchemeDocument): readonly RuleEntry[] {
  return rulesWithin(document, { at: [], document });
}

interface Place {
  readonly at: readonly (string | number)[];
  readonly document: SchemeDocument;
  readonly inside?: RuleEntry['inside'];
}

function rulesWithin(node: unknown, place: Place): RuleEntry[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = isRule(node) ? [entryOf(node, place)] : [];
  const [first] = own;
  const inside = first?.title ? { path: first.path, title: first.title } : place.inside;
  const below = (key: string | number): Place => ({
    document: place.document,
    at: [...place.at, key],
    ...(inside ? { inside } : {}),
  });
  const parts: readonly (readonly [string | number, unknown])[] = Array.isArray(node)
    ? [...node.entries()]
    : Object.entries(node);
  return [...own, ...parts.flatMap(([key, each]) => rulesWithin(each, below(key)))];
}

function entryOf(rule: Fields, { at, document, inside }: Place): RuleEntry {
  const said = Object.entries(rule).filter(([key, value]) => !notSaid.has(key) && !holdsRule(value));
  return {
    path: readablePath(document, [...at]),
    ...(isFields(rule.title) ? { title: rule.title as Words } : {}),
    ...(inside ? { inside } : {}),
    says: Object.fromEntries(said),
    cites: rule.cites as readonly string[],
    ...(typeof rule.reading === 'string' ? { reading: rule.reading } : {}),
  };
}

function holdsRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isRule(value) || Object.values(value).some(holdsRule);
}
