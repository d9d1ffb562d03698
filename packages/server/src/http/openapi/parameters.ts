import { ViewQuerySchema } from '../routes/view-routes.ts';
import { apiTitle } from './both-languages.ts';
import { type JsonSchema, plainSchema } from './written-schema.ts';

const id = '[A-Za-z0-9][A-Za-z0-9._-]{0,63}';

function inPath(name: string, pattern: string): JsonSchema {
  return {
    name,
    in: 'path',
    required: true,
    description: apiTitle(`parameter.${name}`),
    schema: { type: 'string', pattern },
  };
}

function inHeader(name: string, schema: JsonSchema = { type: 'string' }): JsonSchema {
  return { name, in: 'header', description: apiTitle(`parameter.${name.toLowerCase()}`), schema };
}

const viewParameters = plainSchema(ViewQuerySchema).properties as Record<string, JsonSchema>;

/** Parameters that many operations share, by the name they have in the document. */
export const parameters: Readonly<Record<string, JsonSchema>> = {
  jurisdiction: inPath('jurisdiction', `^${id}$`),
  round: inPath('round', `^${id}:${id}$`),
  'dry-run': {
    name: 'dry-run',
    in: 'query',
    allowEmptyValue: true,
    description: apiTitle('parameter.dry-run'),
    schema: { type: 'string' },
  },
  'Idempotency-Key': inHeader('Idempotency-Key', { type: 'string', pattern: '^[!-~]{1,200}$' }),
  'If-Match': inHeader('If-Match'),
  'If-None-Match': inHeader('If-None-Match'),
  'X-Laureate': inHeader('X-Laureate', { type: 'string', const: '1' }),
  ...Object.fromEntries(
    Object.entries(viewParameters)
      .filter(([name]) => name !== 'query')
      .map(([name, schema]) => [
        name,
        { name, in: 'query', description: apiTitle(`parameter.${name}`), schema },
      ]),
  ),
};

/** References to shared parameters. */
export function parameterRefs(...names: readonly string[]): JsonSchema[] {
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }));
}

/** What every view may be asked beside its own query. */
export const viewParameterNames: readonly string[] = Object.keys(viewParameters).filter(
  (name) => name !== 'query',
);
