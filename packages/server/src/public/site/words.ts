import type { Words } from '@laureate/core';
import {
  type Facts,
  type Language,
  ruleWord,
  say,
  showDay,
  type TableName,
  wordsOf,
} from '@laureate/locales';

/** Words of one language, as the pages say them. */
export interface PageWords {
  readonly language: Language;
  /** A sentence of the public pages. */
  readonly t: (key: string, facts?: Facts) => string;
  /** A word of another table; the key itself where the table has none. */
  readonly word: (table: TableName, key: string) => string;
  /** A plain value of a scheme in words; `around` are the keys it stands in, the nearest first. */
  readonly value: (word: string, around: readonly string[]) => string;
  /** The half of a text that comes in both languages. */
  readonly both: (words: Readonly<Words>) => string;
  /** Names one after the other, as the language puts them; `part` sets longer ones apart. */
  readonly list: (names: readonly string[], mark?: 'list' | 'part') => string;
  /** A day with its weekday, `2026-11-24 (Tue)`. */
  readonly day: (day: string) => string;
  /** The same without the year, for lines that must stay short. */
  readonly monthDay: (day: string) => string;
}

/** Words of a language. */
export function pageWords(language: Language): PageWords {
  return {
    language,
    t: (key, facts) => say(language, 'public', key, facts),
    word: (table, key) => wordsOf(language)[table][key] ?? key,
    value: (word, around) => ruleWord(language, word, around) ?? word,
    both: ({ zh, en }) => (language === 'en' ? en : zh),
    list: (names, mark = 'list') => names.join(say(language, 'rules', `mark.${mark}`)),
    day: (day) => showDay(language, day),
    monthDay: (day) => showDay(language, day).slice('2026-'.length),
  };
}
