import type { Field, GroupField, Member } from './field.ts';

/**
 * What stands in a form while it is filled in. Blank is `''` in texts, days, files and codes, `null` in numbers and
 * choices of yes and no. A one-of keeps what was written under each option, so that looking at another loses nothing.
 */
export type FormDraft =
  | string
  | number
  | boolean
  | null
  | readonly FormDraft[]
  | { readonly [name: string]: FormDraft };

/** The draft of a one-of: the chosen option, and what stands under each option that was looked at. */
export interface OneOfDraft {
  readonly chosen: number | null;
  readonly under: Readonly<Record<string, FormDraft>>;
}

/** A form nobody has written in; what the schema takes by itself stands in it. */
export function blankOf(field: Field): FormDraft {
  switch (field.kind) {
    case 'number':
    case 'yes-no':
      return null;
    case 'fixed':
      return field.value;
    case 'list':
      return Array.from({ length: field.least }, () => blankOf(field.item));
    case 'map':
      return [];
    case 'group':
      return Object.fromEntries(field.members.map((member) => [member.name, initialOf(member)]));
    case 'one-of':
      return { chosen: null, under: {} };
    default:
      return '';
  }
}

function initialOf({ field, initial }: Member): FormDraft {
  return initial === undefined ? blankOf(field) : draftOf(field, initial);
}

/** The draft in which a payload stands: what was prepared, or what a page filled in beforehand. */
export function draftOf(field: Field, value: unknown): FormDraft {
  if (value === undefined || value === null) return blankOf(field);
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'yes-no':
      return typeof value === 'boolean' ? value : null;
    case 'fixed':
      return field.value;
    case 'list':
      return Array.isArray(value) ? value.map((each) => draftOf(field.item, each)) : [];
    case 'map':
      return Object.entries(value).map(([key, each]) => [key, draftOf(field.value, each)]);
    case 'group':
      return groupDraftOf(field, value);
    case 'one-of':
      return oneOfDraftOf(field.options, value);
    case 'raw':
      return JSON.stringify(value, undefined, 2);
    default:
      return String(value);
  }
}

function groupDraftOf(field: GroupField, value: unknown): FormDraft {
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    field.members.map((member) => [
      member.name,
      given[member.name] === undefined ? initialOf(member) : draftOf(member.field, given[member.name]),
    ]),
  );
}

function oneOfDraftOf(options: readonly Field[], value: unknown): FormDraft {
  const chosen = options.findIndex((option) => fits(option, value));
  const option = options[chosen];
  if (option === undefined) return { chosen: null, under: {} };
  return { chosen, under: { [chosen]: draftOf(option, value) } };
}

/** Whether a value is meant for an option: its fixed members are the option's, and its keys are known to it. */
function fits(option: Field, value: unknown): boolean {
  if (option.kind === 'number') return typeof value === 'number';
  if (option.kind === 'yes-no') return typeof value === 'boolean';
  if (option.kind !== 'group') return typeof value === 'string';
  if (typeof value !== 'object' || value === null) return false;
  const given = value as Readonly<Record<string, unknown>>;
  const isOwn = option.members.every(
    ({ name, field }) => field.kind !== 'fixed' || given[name] === field.value,
  );
  return isOwn && Object.keys(given).every((key) => option.members.some(({ name }) => name === key));
}
