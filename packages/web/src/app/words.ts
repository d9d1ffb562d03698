import { type Facts, type Language, say, type TableName, wordsOf } from '@laureate/locales';
import { useMemo } from 'react';
import { usePreferences } from './preferences.tsx';

/** Words in the language of the person. */
export interface PageWords {
  readonly language: Language;
  /** A sentence of the pages. */
  readonly t: (key: string, facts?: Facts) => string;
  /** A word of another table; the key itself where the table has none. */
  readonly word: (table: TableName, key: string) => string;
  /** The half of a text that comes in both languages. */
  readonly both: (words: { readonly zh: string; readonly en: string } | undefined) => string;
}

/** Words of one language. */
export function pageWords(language: Language): PageWords {
  return {
    language,
    t: (key, facts) => say(language, 'web', key, facts),
    word: (table, key) => wordsOf(language)[table][key] ?? key,
    both: (words) => (words === undefined ? '' : language === 'en' ? words.en : words.zh),
  };
}

/** Words in the language of the person. */
export function usePageWords(): PageWords {
  const { language } = usePreferences();
  return useMemo(() => pageWords(language), [language]);
}
