import type { ObjectPath } from '../scoring/standard-problems.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The keys that name an entry of a list, the first that is there. */
const namingKeys = ['id', 'stage', 'track', 'kind', 'item', 'step', 'row'] as const;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The name of a list entry: a word itself, or what its naming key says; nothing for others. */
export function nameOfEntry(entry: unknown): string | undefined {
  if (typeof entry === 'string') return entry;
  if (!isObject(entry)) return undefined;
  const key = namingKeys.find((each) => typeof entry[each] === 'string');
  return key === undefined ? undefined : String(entry[key]);
}

/** A path with list positions turned into names: `process.public-notice.term`. Unknown parts stay as they are. */
export function readablePath(root: unknown, at: ObjectPath): string {
  const words: string[] = [];
  let node = root;
  for (const segment of at) {
    const below = isObject(node) ? node[segment] : undefined;
    const name = Array.isArray(node) && isObject(below) ? nameOfEntry(below) : undefined;
    words.push(name ?? String(segment));
    node = below;
  }
  return words.join('.');
}

/**
 * Object path of a rule named by keys and ids of list entries: `eligibility.organisation.years-active.atLeast`,
 * `process.public-notice.term`, `grades.award.places.organisation`. Ids may hold dots. Nothing when absent.
 */
export function findRule(root: unknown, path: string): ObjectPath | undefined {
  return descend(root, path.split('.'), []);
}

function descend(node: unknown, words: readonly string[], at: ObjectPath): ObjectPath | undefined {
  if (words.length === 0) return at;
  if (!isObject(node)) return undefined;
  for (let taken = 1; taken <= words.length; taken++) {
    const key = keyNamed(node, words.slice(0, taken).join('.'));
    const found = key === undefined ? undefined : descend(node[key], words.slice(taken), [...at, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function keyNamed(node: Fields, name: string): string | number | undefined {
  if (!Array.isArray(node)) return Object.hasOwn(node, name) ? name : undefined;
  const index = node.findIndex((entry) => nameOfEntry(entry) === name);
  if (index >= 0) return index;
  return /^\d+$/.test(name) && Number(name) < node.length ? Number(name) : undefined;
}

/** The value at an object path, or nothing. */
export function valueAt(root: unknown, at: ObjectPath): unknown {
  return at.reduce<unknown>((node, segment) => (isObject(node) ? node[segment] : undefined), root);
}

/** The rule (or part of one) that a path names; nothing when the document has none. See {@link findRule}. */
export function ruleAt(document: unknown, path: string): unknown {
  const at = findRule(document, path);
  return at && valueAt(document, at);
}

/**
 * The articles a rule rests on: its own, else those of the rules inside it, else those of the nearest rule around
 * it. Ids of articles without repetition, in the order written; empty for a path that does not exist.
 */
export function citesAt(document: unknown, path: string): readonly string[] {
  const at = findRule(document, path);
  if (at === undefined) return [];
  const inside = citesWithin(valueAt(document, at));
  if (inside.length > 0) return inside;
  for (let length = at.length - 1; length > 0; length--) {
    const around = ownCites(valueAt(document, at.slice(0, length)));
    if (around.length > 0) return around;
  }
  return [];
}

function ownCites(node: unknown): readonly string[] {
  return isObject(node) && Array.isArray(node.cites) ? (node.cites as readonly string[]) : [];
}

function citesWithin(node: unknown): readonly string[] {
  if (!isObject(node)) return [];
  const own = ownCites(node);
  return own.length > 0 ? own : [...new Set(Object.values(node).flatMap((below) => citesWithin(below)))];
}
