import { choiceWord, fieldWord, type Language, say } from '@laureate/locales';
import type { Field, OneOfField } from './model/field.ts';

/** What an option of a one-of is called: its fixed value, the member only it has, or the kind of its value. */
export function optionWord(
  language: Language,
  owner: string,
  path: string,
  { options, by }: OneOfField,
  at: number,
): string {
  const option = options[at];
  if (option?.kind !== 'group') return say(language, 'web', `form.kind.${option?.kind ?? 'raw'}`);
  const told = option.members.find(({ name }) => name === by)?.field;
  if (told?.kind === 'fixed') return choiceWord(language, `${path}.${by}`, String(told.value));
  const own = option.members.find(({ name }) =>
    options.every((other, index) => index === at || !hasMember(other, name)),
  );
  return fieldWord(language, owner, own ? `${path}.${own.name}` : path);
}

const hasMember = (field: Field, name: string): boolean =>
  field.kind === 'group' && field.members.some((member) => member.name === name);
