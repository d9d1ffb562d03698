// Every rule of a scheme as an entry: its path, its name, what it says and what it rests on.
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { type RuleInPlace, rulesWithin, saidBy } from '../../packages/core/src/scheme/rule-list.ts';
import type { Scheme } from '../../packages/core/src/scheme/scheme.ts';
import { partWords, placeWords, saysWords } from './rule-words.ts';

/** One rule that cites articles. `path` is the form of compliance.yaml: `process.public-notice.term`. */
export interface RuleEntry {
  readonly path: string;
  readonly name: Words;
  readonly says: Words;
  readonly cites: readonly string[];
  readonly reading?: string;
  readonly isSetting: boolean;
}

/** What has a column of its own beside what a rule says. */
const toldApart = new Set(['setting', 'after']);

/** The rules at and below a part of the document (`process.public-notice`), in the order written. */
export function rulesBelow(scheme: Scheme, path: string): readonly RuleEntry[] {
  const keys = path.split('.');
  return rulesWithin(scheme.ruleAt(path), keys).map((rule) => entryOf(scheme, rule, keys.length));
}

const known = new WeakMap<Scheme, readonly RuleEntry[]>();

/** Every rule of the document; each scheme is read once. */
export function rulesOf(scheme: Scheme): readonly RuleEntry[] {
  const rules = known.get(scheme) ?? everyRule(scheme);
  known.set(scheme, rules);
  return rules;
}

function everyRule(scheme: Scheme): readonly RuleEntry[] {
  const sections = Object.entries(scheme.document).flatMap(([key, value]): readonly RuleEntry[] =>
    key === 'process' ? [] : rulesWithin(value, [key]).map((rule) => entryOf(scheme, rule, 0)),
  );
  const stages = scheme.document.process.flatMap((stage) =>
    rulesWithin(stage, ['process', stage.stage]).map((rule) => entryOf(scheme, rule, 1)),
  );
  return [...sections, ...stages];
}

/** `from` is the first key that may name a rule for which no part at or around it has a title. */
function entryOf(scheme: Scheme, place: RuleInPlace, from: number): RuleEntry {
  const { keys, node: rule } = place;
  // The tracks of a stage stand in the table of stages.
  const isStage = keys.length === 2 && keys[0] === 'process';
  const said = Object.entries(saidBy(rule)).filter(
    ([key]) => !toldApart.has(key) && !(isStage && key === 'tracks'),
  );
  const names = namesOf(scheme, place, from);
  return {
    path: keys.join('.'),
    name: { zh: names.map(({ zh }) => zh).join(' · '), en: names.map(({ en }) => en).join(' · ') },
    says: saysWords(scheme, { place: keys, rule, says: Object.fromEntries(said) }),
    cites: rule.cites as readonly string[],
    ...(typeof rule.reading === 'string' ? { reading: rule.reading } : {}),
    isSetting: rule.setting === true,
  };
}

/** The nearest title at or around a rule, then the words of the keys below it; a whole part has its own title. */
function namesOf(scheme: Scheme, { keys, node, around }: RuleInPlace, from: number): readonly Words[] {
  const titled = [...around, { keys, node }].findLast((part) => typeof part.node.title === 'object');
  if (titled) return [titled.node.title as Words, ...placeWords(scheme, keys, titled.keys.length)];
  const [part = ''] = keys;
  if (part === 'extends' && typeof node.rule === 'string') {
    return [...placeWords(scheme, ['extends', 'leftOut'], 1), ...placeWords(scheme, node.rule.split('.'), 1)];
  }
  return keys.length === 1 && from === 1 ? [partWords(part)] : placeWords(scheme, keys, from);
}
