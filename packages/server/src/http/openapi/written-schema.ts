import { fieldWord } from '@laureate/locales';
import { z } from 'zod';
import { apiTitle, inLanguages, onOneLine } from './both-languages.ts';

/** A JSON Schema (2020-12) as the document carries it. */
export type JsonSchema = { [key: string]: unknown };

/** The longest text a sealed field takes, as the vault does. */
const longestText = 20_000;

/** What people write into a field that is taken in: the ledger's own form is nobody's to write. */
const writtenForms: Readonly<Record<string, JsonSchema>> = {
  sealed: { type: 'string', minLength: 1, maxLength: longestText },
  file: { type: 'string', pattern: '^file:[0-9a-f]{64}$' },
  index: { type: 'string', minLength: 1 },
};

function asWritten({ field, ...schema }: JsonSchema): JsonSchema {
  const form = typeof field === 'string' ? writtenForms[field] : undefined;
  if (!form) return field === undefined ? schema : { field, ...schema };
  return { ...form, description: apiTitle(`field.${String(field)}`), 'x-field': field };
}

/** The schema with every field that is taken in shown as people write it, and the names of fields as titles. */
function told(value: unknown, owner: string, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => told(entry, owner, path));
  if (typeof value !== 'object' || value === null) return value;
  const schema = asWritten(value as JsonSchema);
  return Object.fromEntries(
    Object.entries(schema).map(([key, inner]) => [
      key,
      key === 'properties' ? toldProperties(inner as JsonSchema, owner, path) : told(inner, owner, path),
    ]),
  );
}

function toldProperties(properties: JsonSchema, owner: string, path: readonly string[]): JsonSchema {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => {
      const here = [...path, name];
      const title = onOneLine(inLanguages((language) => fieldWord(language, owner, here.join('.'))));
      return [name, { title, ...(told(schema, owner, here) as JsonSchema) }];
    }),
  );
}

/** A zod schema as JSON Schema of what a sender writes; keys with a default may be left out. */
export function plainSchema(schema: z.ZodType): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}

/** The payload of a command or the query of a view as people write it, with the names of its fields. */
export function writtenSchema(owner: string, schema: z.ZodType): JsonSchema {
  return told(plainSchema(schema), owner, []) as JsonSchema;
}
