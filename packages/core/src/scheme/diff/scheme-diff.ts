import type { Standard } from '../../scoring/standard.ts';
import { TrackSchema } from '../model/cited.ts';
import { type RuleInPlace, rulesWithin, saidBy } from '../rule-list.ts';
import type { SchemeBundle } from '../scheme.ts';
import { saidByStandard } from './standard-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A rule as one of the two schemes has it: what it says for itself, the articles behind it, the reading chosen. */
export interface RuleSide {
  readonly says: Fields;
  readonly cites: readonly string[];
  readonly reading?: string;
}

/** One difference between two schemes, under the path that both give the rule. */
export interface SchemeDifference {
  readonly path: string;
  /** `basis`: both say the same, but on another reading (or one by its text and one by a reading). */
  readonly kind: 'only-first' | 'only-second' | 'changed' | 'basis';
  /** Keys of what the rules say that differ; empty where only one side has the rule. */
  readonly keys: readonly string[];
  readonly first?: RuleSide;
  readonly second?: RuleSide;
  /** Rules inside one that only one side has: they come and go with it. */
  readonly inside: readonly string[];
}

/**
 * Every difference in what two schemes rule, rule by rule, in the order of the first, then of the second. A rule is
 * the same where its path, what it says and its reading are the same; article numbers, titles and the order of a
 * list's entries are no difference. Standards are compared by total, scale, bands, and points per division. Pure.
 */
export function schemeDiff(first: SchemeBundle, second: SchemeBundle): readonly SchemeDifference[] {
  const ours = rulesByPath(first);
  const theirs = rulesByPath(second);
  const paths = [...new Set([...ours.keys(), ...theirs.keys()])];
  const differences = paths.flatMap((path) => differenceAt(path, ours.get(path), theirs.get(path)));
  return withoutInner(differences);
}

function rulesByPath(bundle: SchemeBundle): ReadonlyMap<string, RuleSide> {
  // Which scheme another derives from is how its rules came to be, not a rule.
  const { extends: _, ...document } = bundle.document;
  const rules = new Map(rulesWithin(document).map((rule) => [rule.keys.join('.'), sideOf(rule)]));
  for (const track of TrackSchema.options) {
    const own = bundle.document.tracks.find((each) => each.track === track);
    const standard = bundle.standards.find(({ id }) => id === own?.standard.id);
    if (own) {
      const says = standard ? saidByStandard(standard as Standard) : { total: own.standard.total };
      rules.set(`tracks.${track}.standard.items`, { says, cites: own.standard.cites });
    }
  }
  return rules;
}

function sideOf({ node }: RuleInPlace): RuleSide {
  return {
    says: saidBy(node),
    cites: node.cites as readonly string[],
    ...(typeof node.reading === 'string' ? { reading: node.reading } : {}),
  };
}

function differenceAt(
  path: string,
  first: RuleSide | undefined,
  second: RuleSide | undefined,
): SchemeDifference[] {
  if (first === undefined || second === undefined) {
    if (first) return [{ path, kind: 'only-first', keys: [], first, inside: [] }];
    return second ? [{ path, kind: 'only-second', keys: [], second, inside: [] }] : [];
  }
  const keys = differingKeys(first.says, second.says);
  if (keys.length > 0) return [{ path, kind: 'changed', keys, first, second, inside: [] }];
  return first.reading === second.reading ? [] : [{ path, kind: 'basis', keys, first, second, inside: [] }];
}

function differingKeys(first: Fields, second: Fields): string[] {
  const keys = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return keys.filter((key) => plain(first[key]) !== plain(second[key]));
}

/** A value as text in which lists of words have no order and keys none either; how a rule is applied keeps its order. */
function plain(value: unknown): string {
  if (Array.isArray(value)) {
    const entries = value.map(plain);
    return `[${entries.sort().join(',')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${fields.map(([key, each]) => `${key}:${plain(each)}`).join(',')}}`;
}

/** A rule inside one that only one side has is told with it. */
function withoutInner(differences: readonly SchemeDifference[]): readonly SchemeDifference[] {
  const alone = differences.filter(({ kind }) => kind === 'only-first' || kind === 'only-second');
  const isInside = ({ path, kind }: SchemeDifference, outer: SchemeDifference): boolean =>
    outer.kind === kind && path.startsWith(`${outer.path}.`);
  return differences
    .filter((each) => !alone.some((outer) => isInside(each, outer)))
    .map((each) => ({
      ...each,
      inside: alone.filter((inner) => isInside(inner, each)).map(({ path }) => path),
    }));
}
