import { type Facts, type Language, say, type TableName, wordsOf } from '@laureate/locales';

/** Tables that hold reasons against something, the acts' own first. */
const tables: readonly TableName[] = ['refusals', 'accounts', 'files', 'intake', 'api'];

/** A reason in words, from whichever room it comes; a kind without words is told by its name. */
export function sayRefusal(language: Language, kind: string, facts: Facts): string {
  const words = wordsOf(language);
  const table = tables.find((each) => Object.hasOwn(words[each], kind));
  return table === undefined
    ? say(language, 'web', 'refused.reason', { kind })
    : say(language, table, kind, facts);
}
