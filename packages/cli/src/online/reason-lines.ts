import type { Refused } from '@laureate/client';
import { choiceWord, type Facts, fieldWord, say, type TableName, wordsOf } from '@laureate/locales';
import type { Context } from '../context.ts';

/** Tables that hold reasons against something, the acts' own first. */
const tables: readonly TableName[] = ['refusals', 'accounts', 'files'];

/** Every reason with its facts and articles, and every field that is not of its form, one a line. */
export function reasonLines(
  context: Context,
  { refusals, issues }: Pick<Refused, 'refusals' | 'issues'>,
  labels: ReadonlyMap<string, string> = new Map(),
): string[] {
  const { tell, language } = context;
  return [
    // A reason that is only a list of fields is told field by field.
    ...refusals
      .filter(({ facts }) => !Array.isArray(facts.issues))
      .map(({ kind, facts, cites }) => {
        const sentence = reasonWords(context, kind, facts);
        const listed = cites.map((id) => labels.get(id) ?? id).join(tell('mark.list'));
        return `  ${cites.length === 0 ? sentence : tell('online.cited', { sentence, labels: listed })}`;
      }),
    ...issues.map(({ path, message }) => {
      const field = `${path} (${fieldWord(language, '', path)})`;
      return `  ${path === '' ? tell('online.issue-bare', { message }) : tell('online.issue', { field, message })}`;
    }),
  ];
}

function reasonWords({ language, tell }: Context, kind: string, facts: Facts): string {
  const words = wordsOf(language);
  const table = tables.find((each) => Object.hasOwn(words[each], kind));
  if (table === undefined) return tell('online.reason', { kind });
  return say(language, table, kind, facts, (name, value) => {
    const word = choiceWord(language, name, value);
    return word === value ? words.bodies[value] : word;
  });
}
