import type { FormDraft, OneOfDraft } from './draft.ts';
import type { Field, GroupField } from './field.ts';

/** What a draft says as a payload; nothing for what is blank. Texts lose the blanks around them. */
export function payloadOf(field: Field, draft: FormDraft): unknown {
  switch (field.kind) {
    case 'fixed':
      return field.value;
    case 'number':
    case 'yes-no':
      return draft ?? undefined;
    case 'list':
      return (draft as readonly FormDraft[]).flatMap((each) => {
        const value = payloadOf(field.item, each);
        return value === undefined ? [] : [value];
      });
    case 'map':
      return mapOf(field.value, draft as readonly (readonly [string, FormDraft])[]);
    case 'group':
      return groupOf(field, draft as Readonly<Record<string, FormDraft>>);
    case 'one-of':
      return chosenOf(field.options, draft as unknown as OneOfDraft);
    case 'raw':
      return jsonOf(draft as string);
    default:
      return (draft as string).trim() === '' ? undefined : (draft as string).trim();
  }
}

function mapOf(field: Field, entries: readonly (readonly [string, FormDraft])[]): unknown {
  const given = entries.flatMap(([key, draft]) => {
    const value = payloadOf(field, draft);
    return key.trim() === '' || value === undefined ? [] : [[key.trim(), value] as const];
  });
  return Object.fromEntries(given);
}

/** Members with their values. An optional group or list in which nothing was written is left out whole. */
function groupOf(field: GroupField, draft: Readonly<Record<string, FormDraft>>): Record<string, unknown> {
  const values = field.members.flatMap(({ name, field: member, optional, initial }) => {
    const written = draft[name];
    if (written === undefined) return [];
    const value = payloadOf(member, written);
    if (value === undefined) return [];
    return optional && initial === undefined && isBlank(member, written) ? [] : [[name, value] as const];
  });
  return Object.fromEntries(values);
}

function chosenOf(options: readonly Field[], { chosen, under }: OneOfDraft): unknown {
  const option = chosen === null ? undefined : options[chosen];
  const draft = chosen === null ? undefined : under[chosen];
  return option === undefined || draft === undefined ? undefined : payloadOf(option, draft);
}

/** Whether nothing was written in a part of a form. */
export function isBlank(field: Field, draft: FormDraft): boolean {
  const value = payloadOf(field, draft);
  if (value === undefined) return true;
  if (field.kind === 'list') return (value as unknown[]).length === 0;
  if (field.kind === 'map') return Object.keys(value as object).length === 0;
  if (field.kind !== 'group') return false;
  const written = draft as Readonly<Record<string, FormDraft>>;
  return field.members.every(
    ({ name, field: member }) => member.kind === 'fixed' || isBlank(member, written[name] ?? ''),
  );
}

/** JSON as somebody typed it; a text that is no JSON stays a text, so that the schema can refuse it. */
function jsonOf(text: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
