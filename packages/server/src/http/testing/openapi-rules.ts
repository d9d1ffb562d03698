type Json = Readonly<Record<string, unknown>>;

const ref = (name: string): Json => ({ $ref: `#/$defs/${name}` });
const text: Json = { type: 'string' };
const mapOf = (of: Json): Json => ({ type: 'object', additionalProperties: of });
const listOf = (of: Json): Json => ({ type: 'array', items: of });
const named = (of: Json): Json => ({
  type: 'object',
  propertyNames: { pattern: '^[A-Za-z0-9._-]+$' },
  additionalProperties: of,
});

/** An object of the specification: what it must have, what it may have, and extensions; nothing else. */
function object(required: readonly string[], properties: Json): Json {
  return {
    type: 'object',
    required,
    properties,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

/** Either the object itself or a reference to it. */
const orReference = (of: Json): Json => ({
  if: { type: 'object', required: ['$ref'] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: object(['$ref'], { $ref: text, summary: text, description: text }),
  else: of,
});

const operation = object(['responses'], {
  operationId: text,
  tags: listOf(text),
  summary: text,
  description: text,
  parameters: listOf(ref('parameter')),
  requestBody: ref('requestBody'),
  responses: {
    type: 'object',
    minProperties: 1,
    propertyNames: { pattern: '^([1-5](\\d\\d|XX)|default)$' },
    additionalProperties: ref('response'),
  },
  deprecated: { type: 'boolean' },
  security: listOf(mapOf(listOf(text))),
});
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What the OpenAPI 3.1 specification asks of the parts our document uses, written down as a JSON Schema of our own. */
export const openApiRules: Json = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  ...object(['openapi', 'info', 'paths'], {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: object(['title', 'version'], {
      title: text,
      version: text,
      description: text,
      license: object(['name'], { name: text, identifier: text }),
    }),
    servers: listOf(object(['url'], { url: text, description: text })),
    security: listOf(mapOf(listOf(text))),
    tags: listOf(object(['name'], { name: text, description: text })),
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/' },
      additionalProperties: object([], Object.fromEntries(methods.map((method) => [method, operation]))),
    },
    components: object([], {
      schemas: named({ type: ['object', 'boolean'] }),
      parameters: named(ref('parameter')),
      responses: named(ref('response')),
      headers: named(ref('header')),
      securitySchemes: named(ref('securityScheme')),
    }),
  }),
  $defs: {
    parameter: orReference({
      ...object(['name', 'in'], {
        name: text,
        in: { enum: ['query', 'header', 'path', 'cookie'] },
        description: text,
        required: { type: 'boolean' },
        allowEmptyValue: { type: 'boolean' },
        schema: { type: ['object', 'boolean'] },
        content: { ...mapOf(ref('mediaType')), minProperties: 1, maxProperties: 1 },
      }),
      oneOf: [{ required: ['schema'] }, { required: ['content'] }],
      allOf: [
        {
          if: { properties: { in: { const: 'path' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ['required'], properties: { required: { const: true } } },
        },
        {
          if: { required: ['allowEmptyValue'] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { in: { const: 'query' } } },
        },
      ],
    }),
    requestBody: orReference(
      object(['content'], {
        description: text,
        required: { type: 'boolean' },
        content: mapOf(ref('mediaType')),
      }),
    ),
    mediaType: object([], { schema: { type: ['object', 'boolean'] } }),
    response: orReference(
      object(['description'], {
        description: text,
        headers: mapOf(ref('header')),
        content: mapOf(ref('mediaType')),
      }),
    ),
    header: orReference(
      object([], {
        description: text,
        required: { type: 'boolean' },
        schema: { type: ['object', 'boolean'] },
      }),
    ),
    securityScheme: orReference({
      ...object(['type'], {
        type: { enum: ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'] },
        name: text,
        in: { enum: ['query', 'header', 'cookie'] },
        scheme: text,
        bearerFormat: text,
      }),
      allOf: [
        {
          if: { properties: { type: { const: 'apiKey' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ['name', 'in'] },
        },
        {
          if: { properties: { type: { const: 'http' } } },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { required: ['scheme'] },
        },
      ],
    }),
  },
};
