import fc from 'fast-check';
import type { Form, KnownValues } from '../../../../core/src/testing/well-formed.ts';
import { wellFormed } from '../../../../core/src/testing/well-formed.ts';
import { spoilt, wildText } from './wild.ts';

/** The parts of an OpenAPI document that tell how to ask. */
export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, ApiOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Form>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie';
  readonly schema?: Form;
  readonly content?: Readonly<Record<string, { readonly schema?: Form }>>;
}

interface ApiOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Form }>> };
}

/** One request to be injected. */
export interface WildRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

/** Replaces references to components by what they name. */
function resolved(document: ApiDocument, form: unknown): Form {
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    const { $ref } = value as { readonly $ref?: unknown };
    if (typeof $ref === 'string') return walk(document.components.schemas[$ref.split('/').at(-1) ?? '']);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(form) as Form;
}

/** A text an address can carry: without halves of characters. */
const whole = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const asText = (value: unknown): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);

function rarely<T>(often: fc.Arbitrary<T>, seldom: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ weight: 5, arbitrary: often }, { weight: 1, arbitrary: seldom });
}

function parameterValue(
  document: ApiDocument,
  known: KnownValues,
  parameter: Parameter,
): fc.Arbitrary<string> {
  const json = parameter.content?.['application/json']?.schema;
  if (json) {
    const sound = wellFormed(resolved(document, json), known, parameter.name);
    return rarely(
      spoilt(sound).map((value) => JSON.stringify(value)),
      wildText,
    );
  }
  const sound = wellFormed(parameter.schema ?? { type: 'string' }, known, parameter.name).map(asText);
  return rarely(sound, wildText);
}

function inPlace(
  place: Parameter['in'],
  parameters: readonly Parameter[],
  document: ApiDocument,
  known: KnownValues,
) {
  const own = parameters.filter((parameter) => parameter.in === place);
  const values = own.map((parameter): [string, fc.Arbitrary<string>] => [
    parameter.name,
    parameterValue(document, known, parameter),
  ]);
  return fc.record(Object.fromEntries(values), {
    requiredKeys: place === 'path' ? own.map(({ name }) => name) : [],
  });
}

const wildBodies = fc.constantFrom(
  '',
  '{',
  '[',
  'null',
  '"text"',
  '0',
  '{"a":1,"a":2}',
  '\ufeff{}',
  '{"__proto__":{"x":1}}',
  '\u0000',
);

function bodyOf(document: ApiDocument, known: KnownValues, { requestBody }: ApiOperation) {
  const [type, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (type === undefined) return fc.constant(undefined);
  const sound = wellFormed(resolved(document, media?.schema ?? {}), known);
  const text = rarely(
    spoilt(sound).map((value) => JSON.stringify(value)),
    wildBodies,
  );
  const types = rarely(
    fc.constant(type),
    fc.constantFrom(
      'text/plain',
      'application/xml',
      '',
      'multipart/form-data',
      'application/json; charset=utf-16',
    ),
  );
  return fc.record({ text, type: types });
}

const wildHeaders = fc.record(
  {
    'if-none-match': fc.constantFrom('*', '""', '"a", W/"b"', ',,,', 'x'.repeat(2000)),
    'if-match': fc.constantFrom('*', '"a"', '', ',,'),
    'idempotency-key': fc.constantFrom('a b', '', 'k'.repeat(201), '\u00e9', 'constructor'),
    authorization: fc.constantFrom('Bearer x', 'Bearer ', 'Basic Og==', 'Bearer __proto__'),
    cookie: fc.constantFrom('laureate=x', 'laureate=%00; __Host-laureate=x', '=', ';;;', 'laureate='),
    accept: fc.constantFrom('*/*', 'text/html', 'x'),
    range: fc.constantFrom('bytes=0-1', 'bytes=9-1', 'bytes=a'),
    'x-forwarded-for': fc.constantFrom('1.2.3.4', '::1, x', 'x'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

function isHeaderText(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

function requestOf(
  document: ApiDocument,
  known: KnownValues,
  path: string,
  method: string,
  operation: ApiOperation,
) {
  const parameters = (operation.parameters ?? []).map((parameter) =>
    parameter.$ref
      ? (document.components.parameters[parameter.$ref.split('/').at(-1) ?? ''] as Parameter)
      : parameter,
  );
  return fc
    .record({
      path: inPlace('path', parameters, document, known),
      query: inPlace('query', parameters, document, known),
      own: inPlace('header', parameters, document, known),
      more: fc.option(wildHeaders, { nil: {}, freq: 3 }),
      extra: fc.option(fc.tuple(wildText, wildText), { nil: undefined, freq: 8 }),
      twice: fc.oneof(
        { weight: 8, arbitrary: fc.constant(false) },
        { weight: 1, arbitrary: fc.constant(true) },
      ),
      body: bodyOf(document, known, operation),
    })
    .map((parts): WildRequest => {
      const filled = path.replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(whole(parts.path[name] ?? '')),
      );
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries(parts.query)) search.append(name, whole(value));
      if (method === 'post' && operation.operationId.startsWith('command.')) search.set('dry-run', '');
      if (parts.twice) for (const [name, value] of [...search]) search.append(name, value);
      if (parts.extra) search.append(whole(parts.extra[0]), whole(parts.extra[1]));
      const headers = Object.entries({ ...parts.own, ...parts.more })
        .map(([name, value]): [string, string] => [name.toLowerCase(), value])
        .filter(([, value]) => isHeaderText(value));
      const type =
        parts.body === undefined || parts.body.type === '' ? {} : { 'content-type': parts.body.type };
      return {
        operation: operation.operationId,
        method: method.toUpperCase(),
        url: search.size > 0 ? `${filled}?${search}` : filled,
        headers: { ...Object.fromEntries(headers), ...type },
        body: parts.body?.text,
      };
    });
}

/** Requests for every operation of the document, sound ones with something gone wild in them. */
export function wildRequests(
  document: ApiDocument,
  known: KnownValues,
): readonly fc.Arbitrary<WildRequest>[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => requestOf(document, known, path, method, operation)),
  );
}

const oddPaths = [
  '/%',
  '/%00',
  '/api/v1/%E0%A4%A',
  '/api/v1/%c0%ae%c0%ae/',
  '//',
  '//evil.example/api/v1',
  '/api/v1',
  '/api/v1/',
  '/api/v1/__proto__',
  '/api/v1/registry',
  '/api/v1/registry/..%2f..%2f/views/bodies',
  '/api/v1/registry/a:b/views/bodies',
  '/api/v1/round/a/views/call',
  '/api/v1/round/:/views/call',
  '/api/v1/round/a:b:c/views/call',
  '/api/v1/registry/constructor/views/constructor',
  '/api/v1/registry/__proto__/commands/__proto__',
  '/api/v1/registry/toString/commands/register-party/..',
  '/api/docs?lang=__proto__',
  '/api/v1/openapi.json?x',
  '/healthz/../readyz',
  `/${'a/'.repeat(500)}`,
  `/api/v1/registry/${'a'.repeat(5000)}/views/bodies`,
];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** Requests to places that are none, by any method. */
export const wildPlaces: fc.Arbitrary<WildRequest> = fc
  .record({
    url: fc.constantFrom(...oddPaths),
    method: fc.constantFrom(...methods),
    body: fc.option(wildBodies, { nil: undefined }),
  })
  .map(({ url, method, body }) => ({
    operation: 'none',
    method,
    url,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body,
  }));
