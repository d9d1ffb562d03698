import {
  choiceWord,
  type Facts,
  type Language,
  type SayValue,
  say,
  type TableName,
  wordsOf,
} from '@laureate/locales';

/** Tables that hold reasons against something, the acts' own first. */
const tables: readonly TableName[] = ['refusals', 'accounts', 'files', 'intake', 'api'];

/** A scheme's titles for its own ids. */
export type Titles = ReadonlyMap<string, { readonly zh: string; readonly en: string }>;

/** Values of facts in words: as the scheme titles them, or as the forms call them. */
function valuesInWords(language: Language, titles: Titles | undefined): SayValue {
  return (name, value) => {
    const title = titles?.get(value);
    if (title) return language === 'en' ? title.en : title.zh;
    const word = choiceWord(language, name, value);
    return word === value ? wordsOf(language).bodies[value] : word;
  };
}

/** A reason in words, from whichever room it comes; a kind without words is told by its name. */
export function sayRefusal(language: Language, kind: string, facts: Facts, titles?: Titles): string {
  const words = wordsOf(language);
  const table = tables.find((each) => Object.hasOwn(words[each], kind));
  if (table === undefined) return say(language, 'web', 'refused.reason', { kind });
  return say(language, table, kind, facts, valuesInWords(language, titles));
}
