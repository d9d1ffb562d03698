import { type Facts, type Language, languages, say, type TableName, wordsOf } from '@laureate/locales';

/** Words in every language of the house. */
export type InLanguages = Readonly<Record<Language, string>>;

/** Makes words language by language. */
export function inLanguages(make: (language: Language) => string): InLanguages {
  return Object.fromEntries(languages.map((language) => [language, make(language)])) as InLanguages;
}

/** Both languages on one line, Chinese first: titles in the document. */
export function onOneLine(words: InLanguages): string {
  return [...new Set(Object.values(words))].join(' · ');
}

/** Both languages one below the other: descriptions in the document. */
export function oneBelowTheOther(words: InLanguages): string {
  return [...new Set(Object.values(words))].join('\n\n');
}

/** A word of the description of the API. */
export function apiWord(language: Language, key: string, facts: Facts = {}): string {
  return say(language, 'api', key, facts);
}

/** A word of a table where there is one, otherwise its key. */
export function wordOr(language: Language, table: TableName, key: string): string {
  return wordsOf(language)[table][key] ?? key;
}

/** A title of the description of the API on one line. */
export function apiTitle(key: string): string {
  return onOneLine(inLanguages((language) => apiWord(language, key)));
}
