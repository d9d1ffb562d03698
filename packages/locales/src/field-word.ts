import type { Language } from './language.ts';
import { type TableName, wordsOf } from './words.ts';

/** Fields whose values have words in a table of the domain. */
const tableOfField: Readonly<Record<string, TableName>> = {
  stage: 'stages',
  stages: 'stages',
  track: 'tracks',
  rank: 'ranks',
  kind: 'bodies',
};

function stepsOf(path: string): string[] {
  return path.split('.').filter((step) => !/^\d+$/.test(step));
}

/** The name of a field at a path inside a command, view or answer; the last name of the path where there is no word. */
export function fieldWord(language: Language, owner: string, path: string): string {
  const { fields: table, answers } = wordsOf(language);
  const steps = stepsOf(path);
  const name = steps.at(-1) ?? path;
  const own = [`${owner}.${steps.join('.')}`, `${owner}.${name}`];
  const found = own.map((key) => table[key] ?? answers[key]).find((word) => word !== undefined);
  return found ?? table[name] ?? answers[name] ?? name;
}

/** The word of a value one may choose in a field; the value itself where there is none. */
export function choiceWord(language: Language, path: string, value: string): string {
  const words = wordsOf(language);
  const name = stepsOf(path).at(-1) ?? path;
  const table = tableOfField[name];
  return (
    words.choices[`${name}.${value}`] ??
    (table === undefined ? undefined : words[table][value]) ??
    words.choices[value] ??
    words.roles[value] ??
    words.answers[`is.${value}`] ??
    value
  );
}
