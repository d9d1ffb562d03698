import { z } from 'zod';

/**
 * JSON Schema (draft 7, what editors of YAML understand) of a file a person writes, as text that is the same on every
 * machine. Keys with a default may be left out. Throws for a schema that JSON Schema cannot say.
 */
export function jsonSchemaText(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}
