import { choiceWord, fieldWord, type Language } from '@laureate/locales';
import { apiWord } from '../both-languages.ts';
import type { JsonSchema } from '../written-schema.ts';

/** One field of a payload or query as a row of a table; inner fields follow their outer one. */
export interface FieldRow {
  readonly path: string;
  readonly title: string;
  readonly form: string;
  readonly isRequired: boolean;
}

interface Place {
  readonly language: Language;
  readonly owner: string;
  readonly path: readonly string[];
}

interface Shape extends JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly pattern?: string;
  readonly 'x-field'?: string;
}

/** The form of a value in a few words. */
function formOf(schema: Shape, place: Place): string {
  const { language } = place;
  if (schema['x-field']) return apiWord(language, `field.${schema['x-field']}`);
  if (schema.items) return apiWord(language, 'say.list-of', { form: formOf(schema.items, place) });
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return apiWord(language, 'say.one-of', { values: choicesIn(schema.enum, place) });
  const options = schema.oneOf ?? schema.anyOf;
  if (options) return [...new Set(options.map((option) => formOf(option, place)))].join(' | ');
  return [schema.type ?? 'JSON', boundsOf(schema), schema.pattern].filter(Boolean).join(' ');
}

function choicesIn(values: readonly string[], { language, path }: Place): string {
  return values
    .map((value) => {
      const word = choiceWord(language, path.join('.'), value);
      return word === value ? value : `${value} (${word})`;
    })
    .join(apiWord(language, 'say.comma'));
}

function boundsOf({ type, minLength, maxLength, minimum, maximum }: Shape): string {
  const [least, most] = type === 'string' ? [minLength, maxLength] : [minimum, maximum];
  const isOpen = most === undefined || most === Number.MAX_SAFE_INTEGER;
  const isOpenBelow = least === undefined || least === Number.MIN_SAFE_INTEGER;
  if (isOpen && isOpenBelow) return '';
  return `${isOpenBelow ? '' : least}…${isOpen ? '' : most}`;
}

/** The objects a value may be made of: itself, its elements, its options. */
function objectsIn(schema: Shape): readonly Shape[] {
  if (schema.properties) return [schema];
  if (schema.items) return objectsIn(schema.items);
  return (schema.oneOf ?? schema.anyOf ?? []).flatMap(objectsIn);
}

/** The fields of a schema, row by row. */
export function fieldRows(language: Language, owner: string, schema: JsonSchema): FieldRow[] {
  return merged(rowsIn(schema as Shape, { language, owner, path: [] }));
}

/** One row a path: where a value has several forms, the same field may stand in more than one of them. */
function merged(rows: readonly FieldRow[]): FieldRow[] {
  const byPath = new Map<string, FieldRow>();
  for (const row of rows) {
    const known = byPath.get(row.path);
    const forms = [...new Set([...(known ? known.form.split(' | ') : []), row.form])];
    const isRequired = row.isRequired && (known?.isRequired ?? true);
    byPath.set(row.path, { ...row, form: forms.join(' | '), isRequired });
  }
  return [...byPath.values()];
}

function rowsIn(schema: Shape, place: Place): FieldRow[] {
  return objectsIn(schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      const here = { ...place, path: [...place.path, name] };
      const path = here.path.join('.');
      const row = {
        path,
        title: fieldWord(place.language, place.owner, path),
        form: formOf(field, here),
        isRequired: required.includes(name),
      };
      return [row, ...rowsIn(field, here)];
    }),
  );
}
