import type { ObjectPath } from '../../scoring/standard-problems.ts';
import { isRule, rulesWithin } from '../rule-list.ts';
import { findRule, nameOfEntry, valueAt } from '../rule-path.ts';
import type { SchemeBundle } from '../scheme.ts';
import type { ProblemFacts, SchemeProblemKind } from '../scheme-problem.ts';
import { nearestWord } from '../source/nearest.ts';
import { type ChildScheme, ownKeys } from './child-scheme.ts';

/** Something wrong in a child's file: where in it, and what. */
export interface ChildFinding {
  readonly at: ObjectPath;
  readonly kind: SchemeProblemKind;
  readonly facts: ProblemFacts;
}

/** The document a child comes to, the places in the child's file of the parts it wrote, and what is wrong. */
export interface DerivedDocument {
  readonly value: Readonly<Record<string, unknown>>;
  /** Parts of `value` written by the child, by the object itself. */
  readonly written: ReadonlyMap<object, ObjectPath>;
  readonly findings: readonly ChildFinding[];
}

interface Work {
  readonly value: Record<string, unknown>;
  readonly written: Map<object, ObjectPath>;
  readonly findings: ChildFinding[];
  readonly ownArticles: readonly string[];
  readonly parent: SchemeBundle;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Puts a child's rules into a copy of its parent's document: sets and adds in the order written, then what is left
 * out. Pure; what cannot be placed is a finding and changes nothing. Paths are those of the parent's rules.
 */
export function deriveDocument(
  parent: SchemeBundle,
  child: ChildScheme,
  ownArticles: readonly string[],
): DerivedDocument {
  const copy = structuredClone(parent.document) as unknown as Record<string, unknown>;
  const work: Work = { value: copy, written: new Map(), findings: [], ownArticles, parent };
  for (const key of ownKeys) copy[key] = child[key];
  copy.extends = { ...child.extends, leftOut: child.leaveOut };
  child.set.forEach((entry, index) => {
    setRule(work, entry, index);
  });
  child.add.forEach((entry, index) => {
    addRule(work, entry, index);
  });
  child.leaveOut.forEach((entry, index) => {
    leaveOut(work, entry, index);
  });
  return { value: copy, written: work.written, findings: [...work.findings, ...saidTwice(child)] };
}

function setRule(work: Work, { rule, to }: ChildScheme['set'][number], index: number): void {
  const at: ObjectPath = ['set', index, 'to'];
  const found = placeInParent(work, rule, ['set', index, 'rule']);
  if (found === undefined || !isOwnRule(work, to, at, rule)) return;
  const parent = valueAt(work.value, found.slice(0, -1)) as Record<string | number, unknown>;
  parent[found.at(-1) ?? ''] = to;
  work.written.set(to, at);
}

function addRule(work: Work, addition: ChildScheme['add'][number], index: number): void {
  const { to, key, before, entry } = addition;
  const at: ObjectPath = ['add', index, 'entry'];
  const found = findRule(work.value, to);
  const parent = found && valueAt(work.value, found);
  if (!isObject(parent)) {
    work.findings.push(unknownRule(work, to, ['add', index, 'to']));
    return;
  }
  if (!isOwnRule(work, entry, at, to)) return;
  if (Array.isArray(parent)) {
    const place = before === undefined ? -1 : parent.findIndex((each) => nameOfEntry(each) === before);
    if (before !== undefined && place < 0) {
      work.findings.push(unknownRule(work, `${to}.${before}`, ['add', index, 'before']));
      return;
    }
    parent.splice(place < 0 ? parent.length : place, 0, entry);
  } else {
    if (key === undefined || Object.hasOwn(parent, key)) {
      const facts = { rule: key === undefined ? to : `${to}.${key}` };
      work.findings.push({ at: ['add', index], kind: 'override-twice', facts });
      return;
    }
    (parent as Record<string, unknown>)[key] = entry;
  }
  work.written.set(entry, at);
}

function leaveOut(work: Work, { rule, cites }: ChildScheme['leaveOut'][number], index: number): void {
  const found = placeInParent(work, rule, ['leaveOut', index, 'rule']);
  if (found === undefined || !citesOwn(work, cites, ['leaveOut', index, 'cites'], rule)) return;
  const parent = valueAt(work.value, found.slice(0, -1));
  const last = found.at(-1);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete (parent as Record<string, unknown>)[String(last)];
}

/** Where the parent's rule stands in the document; an override is always of a whole rule. */
function placeInParent(work: Work, rule: string, at: ObjectPath): ObjectPath | undefined {
  const found = findRule(work.value, rule);
  if (found === undefined) {
    work.findings.push(unknownRule(work, rule, at));
    return undefined;
  }
  if (isRule(valueAt(work.value, found))) return found;
  work.findings.push({ at, kind: 'override-not-a-rule', facts: { rule } });
  return undefined;
}

function isOwnRule(work: Work, rule: unknown, at: ObjectPath, path: string): rule is object {
  const rules = rulesWithin(rule);
  if (!isObject(rule) || rules.length === 0) {
    work.findings.push({ at, kind: 'override-not-a-rule', facts: { rule: path } });
    return false;
  }
  return rules.every(({ node }) => citesOwn(work, node.cites as readonly string[], at, path));
}

function citesOwn(work: Work, cites: readonly string[], at: ObjectPath, rule: string): boolean {
  if (cites.some((id) => work.ownArticles.includes(id))) return true;
  work.findings.push({ at, kind: 'override-cites-parent', facts: { rule, cited: cites.join(', ') } });
  return false;
}

function unknownRule({ parent }: Work, rule: string, at: ObjectPath): ChildFinding {
  const known = rulesWithin(parent.document).map(({ keys }) => keys.join('.'));
  const suggestion = nearestWord(rule, known);
  const facts = { rule, parent: parent.document.id, ...(suggestion === undefined ? {} : { suggestion }) };
  return { at, kind: 'override-rule-unknown', facts };
}

/** Paths that a child sets or leaves out more than once. */
function saidTwice({ set, leaveOut: left }: ChildScheme): readonly ChildFinding[] {
  const said = [
    ...set.map(({ rule }, index) => ({ rule, at: ['set', index, 'rule'] as ObjectPath })),
    ...left.map(({ rule }, index) => ({ rule, at: ['leaveOut', index, 'rule'] as ObjectPath })),
  ];
  return said
    .filter(({ rule }, index) => said.findIndex((each) => each.rule === rule) < index)
    .map(({ rule, at }) => ({ at, kind: 'override-twice', facts: { rule } }));
}
