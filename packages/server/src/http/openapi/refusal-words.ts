import { type Language, placeholdersOf, say, type TableName } from '@laureate/locales';

/** The sentence of a refusal with the names of its facts where their values will stand. */
export function refusalSentence(language: Language, kind: string, table: TableName = 'refusals'): string {
  const names = placeholdersOf(language, table, kind) ?? [];
  const asText = say(
    language,
    table,
    kind,
    factsOf(names, (name) => `{${name}}`),
  );
  const isTold = !asText.includes(`\u27e6${kind}`);
  return isTold
    ? asText
    : say(
        language,
        table,
        kind,
        factsOf(names, () => 2),
      );
}

function factsOf<T>(names: readonly string[], value: (name: string) => T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, value(name)]));
}
