import {
  openScheme,
  type RuleInPlace,
  rulesWithin,
  type Scheme,
  saidBy,
  titleInScheme,
} from '@laureate/core';
import { type Language, type Telling, tellPlace, tellRule } from '@laureate/locales';
import type { SchemeSeen } from './scheme-seen.ts';

/** A rule of a scheme in words. */
export interface ToldRule {
  /** As the compliance matrix names it: `process.public-notice.term`. */
  readonly path: string;
  readonly name: string;
  /** What it says; empty for one that only holds others. */
  readonly says: string;
  readonly cites: readonly string[];
  /** Whether it rests on our reading of a text that leaves room. */
  readonly isReading: boolean;
  /** Whether an office may set another value before a round. */
  readonly isSetting: boolean;
}

/** Keys that are told apart from what a rule says. */
const toldApart = new Set(['setting', 'after']);

const inLanguage = (language: Language, { zh, en }: { readonly zh: string; readonly en: string }): string =>
  language === 'en' ? en : zh;

/** The nearest title at or around a rule, then the words of the keys below it. In the process the stage comes first. */
function nameOf(telling: Telling, { keys, node, around }: RuleInPlace): string {
  const titled = [...around, { keys, node }].findLast((part) => typeof part.node.title === 'object');
  const below = tellPlace(telling, keys, titled ? titled.keys.length : keys[0] === 'process' ? 1 : 0);
  const title = titled ? [inLanguage(telling.language, titled.node.title as { zh: string; en: string })] : [];
  return [...title, ...below].join(' · ');
}

function told(telling: Telling, place: RuleInPlace): ToldRule {
  const { keys, node: rule } = place;
  const isStage = keys.length === 2 && keys[0] === 'process';
  const said = Object.entries(saidBy(rule)).filter(
    ([key]) => !toldApart.has(key) && !(isStage && key === 'tracks'),
  );
  return {
    path: keys.join('.'),
    name: nameOf(telling, place),
    says: tellRule(telling, { place: keys, rule, says: Object.fromEntries(said) }),
    cites: rule.cites as readonly string[],
    isReading: typeof rule.reading === 'string',
    isSetting: rule.setting === true,
  };
}

/** How the words of a scheme are told in a language. */
export function tellingOf(seen: SchemeSeen, language: Language): Telling {
  const scheme = openScheme({ ...seen, compliance: [] }) as Scheme;
  return { language, titleOf: (key, word) => titleInScheme(scheme, key, word) };
}

/** Every rule of a scheme that cites an article, in the order of the document. */
export function toldRules(seen: SchemeSeen, language: Language): readonly ToldRule[] {
  const telling = tellingOf(seen, language);
  // Part by part: the title of the whole document is no part of a rule's name.
  const places = Object.entries(seen.document).flatMap(([key, part]) => rulesWithin(part, [key]));
  return places.map((place) => told(telling, place));
}
