import { type Language, languages } from './language.ts';
import { placeholdersOf } from './say.ts';
import { type TableName, wordsOf } from './words.ts';

/** A word that is not there, that nothing asks for, or that is no ICU message. */
export interface WordProblem {
  readonly language: Language;
  readonly table: TableName;
  readonly key: string;
  readonly problem: 'missing' | 'unused' | 'unreadable';
}

/**
 * What is wrong between the words and the keys that the house knows, for each table that is given, in every
 * language. Empty when all is well.
 */
export function missingWords(
  catalogueKeys: Readonly<Partial<Record<TableName, readonly string[]>>>,
): readonly WordProblem[] {
  const tables = Object.entries(catalogueKeys) as [TableName, readonly string[]][];
  return languages.flatMap((language) =>
    tables.flatMap(([table, keys]) => problemsOf(language, table, keys)),
  );
}

function problemsOf(language: Language, table: TableName, keys: readonly string[]): WordProblem[] {
  const known = new Set(keys);
  const written = Object.entries(wordsOf(language)[table]);
  const have = new Set(written.filter(([, text]) => text.trim() !== '').map(([key]) => key));
  const as = (problem: WordProblem['problem']) => (key: string) => ({ language, table, key, problem });
  return [
    ...[...known].filter((key) => !have.has(key)).map(as('missing')),
    ...written
      .map(([key]) => key)
      .filter((key) => !known.has(key))
      .map(as('unused')),
    ...[...have].filter((key) => placeholdersOf(language, table, key) === undefined).map(as('unreadable')),
  ];
}
