import type { Language } from './language.ts';
import { type WordTable, wordsOf } from './words.ts';

interface Title {
  readonly zh: string;
  readonly en: string;
}

/** In which language rules are told, and the titles their scheme gives to words, by the key that names them. */
export interface Telling {
  readonly language: Language;
  readonly titleOf: (key: string, word: string) => Title | undefined;
}

/** Keys whose values are stages; some stages share their name with a part of the scheme. */
const namesStages: readonly string[] = ['after', 'stage', 'process', 'withdrawalUntil', 'reports'];

/**
 * A key or plain value of a rule in words; `around` are the keys it stands in, the nearest first. A word for just that
 * place (`objection.organisation`) comes before one for everywhere. Nothing where the language has no word.
 */
export function ruleWord(
  language: Language,
  word: string,
  around: readonly string[] = [],
): string | undefined {
  const { rules, stages, tracks, bodies } = wordsOf(language);
  const tables = namesStages.includes(around[0] ?? '') ? [stages, rules] : [rules, stages, tracks, bodies];
  const everywhere = tables.map((table) => own(table, word)).find((text) => text !== undefined);
  return wordInPlace(rules, word, around) ?? everywhere;
}

const wordInPlace = (rules: WordTable, word: string, around: readonly string[]): string | undefined =>
  around.map((key) => own(rules, `${key}.${word}`)).find((text) => text !== undefined);

const own = (table: WordTable, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** A word of a rule: the one for its place, else the scheme's own title, else the one for everywhere, else itself. */
export function wordOrTitle(
  { language, titleOf }: Telling,
  word: string,
  around: readonly string[],
): { readonly text: string; readonly isTitle: boolean } {
  const inPlace = wordInPlace(wordsOf(language).rules, word, around);
  const title = titleOf(around[0] ?? '', word);
  if (inPlace === undefined && title) return { text: inLanguage(language, title), isTitle: true };
  return { text: inPlace ?? ruleWord(language, word, around) ?? readableKey(word), isTitle: false };
}

export const inLanguage = (language: Language, { zh, en }: Title): string => (language === 'en' ? en : zh);

/** A key as words: `spreadOver` is `spread over`, `prize-money` `prize money`; no key, no change. */
function readableKey(key: string): string {
  if (!/^[a-z][A-Za-z-]*$/.test(key)) return key;
  return key.replace(/[A-Z]/g, (sign) => ` ${sign.toLowerCase()}`).replaceAll('-', ' ');
}
