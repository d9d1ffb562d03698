// Every rule of a scheme as an entry: its path, its name, what it says and what it rests on.
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { nameOfEntry } from '../../packages/core/src/scheme/rule-path.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { keyWords, saysWords } from './rule-words.ts';

/** One rule that cites articles. `path` is the form of compliance.yaml: `process.public-notice.term`. */
export interface RuleEntry {
  readonly path: string;
  readonly name: Words;
  readonly says: Words;
  readonly cites: readonly string[];
  readonly reading?: string;
  readonly isSetting: boolean;
}

type Fields = Readonly<Record<string, unknown>>;

interface Place {
  readonly scheme: Scheme;
  readonly path: readonly string[];
  /** Words since the nearest rule with a title, or since the section's beginning. */
  readonly names: readonly Words[];
}

/** Keys that name a rule, or are told apart from what it says. */
const notSaid = new Set([
  'id',
  'title',
  'cites',
  'reading',
  'setting',
  'stage',
  'after',
  'track',
  'rule',
  'step',
  'item',
]);

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRule = (value: unknown): value is Fields => isFields(value) && Array.isArray(value.cites);

function holdsRule(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return isRule(value) || Object.values(value).some(holdsRule);
}

/** The rules at and below a part of the document (`process.public-notice`), in the order written. */
export function rulesBelow(scheme: Scheme, path: string): readonly RuleEntry[] {
  return rulesWithin(scheme.ruleAt(path), { scheme, path: path.split('.'), names: [] });
}

/** Every rule of the document. */
export function rulesOf(scheme: Scheme): readonly RuleEntry[] {
  const sections = Object.entries(scheme.document).flatMap(([key, value]): readonly RuleEntry[] =>
    key === 'process' ? [] : rulesWithin(value, { scheme, path: [key], names: [keyWords(key)] }),
  );
  const stages = scheme.document.process.flatMap((stage) =>
    rulesWithin(stage, { scheme, path: ['process', stage.stage], names: [keyWords(stage.stage)] }),
  );
  return [...sections, ...stages];
}

function rulesWithin(node: unknown, place: Place): RuleEntry[] {
  if (typeof node !== 'object' || node === null) return [];
  const title = isFields(node) && isFields(node.title) ? [node.title as Words] : undefined;
  const names = title ?? place.names;
  const own = isRule(node) ? [entryOf(node, { ...place, names })] : [];
  const below = Array.isArray(node)
    ? node.map((entry, at) => [nameOfEntry(entry) ?? String(at), entry] as const)
    : Object.entries(node);
  return [
    ...own,
    ...below.flatMap(([key, value]) =>
      rulesWithin(value, { ...place, path: [...place.path, key], names: [...names, keyWords(key)] }),
    ),
  ];
}

function entryOf(rule: Fields, { scheme, path, names }: Place): RuleEntry {
  // The tracks of a stage stand in the table of stages.
  const isStage = path.length === 2 && path[0] === 'process';
  const said = Object.entries(rule).filter(
    ([key, value]) => !notSaid.has(key) && !holdsRule(value) && !(isStage && key === 'tracks'),
  );
  return {
    path: path.join('.'),
    name: { zh: names.map(({ zh }) => zh).join(' · '), en: names.map(({ en }) => en).join(' · ') },
    says: saysWords(scheme, Object.fromEntries(said)),
    cites: rule.cites as readonly string[],
    ...(typeof rule.reading === 'string' ? { reading: rule.reading } : {}),
    isSetting: rule.setting === true,
  };
}
