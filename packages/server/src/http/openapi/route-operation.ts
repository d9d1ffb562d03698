import type { z } from 'zod';
import { apiTitle } from './both-languages.ts';
import { parameterRefs } from './parameters.ts';
import { problemRefs } from './responses.ts';
import type { RouteAnswer, RouteDoc } from './route-doc.ts';
import { type JsonSchema, plainSchema } from './written-schema.ts';

/** The path of a route as the document writes it: `{name}` for a variable part. */
export function documentPath({ path }: RouteDoc): string {
  return path.replace(/:([A-Za-z]+)/g, '{$1}').replace(/\*$/, '{rest}');
}

function pathParameters(path: string): JsonSchema[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters(query: z.ZodType | undefined): JsonSchema[] {
  if (!query) return [];
  const { properties = {}, required = [] } = plainSchema(query) as {
    properties?: Record<string, JsonSchema>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(required.includes(name) ? { required: true } : {}),
    schema,
  }));
}

function content(type: string | undefined, schema: z.ZodType | undefined): JsonSchema | undefined {
  if (!schema && type === undefined) return undefined;
  return { [type ?? 'application/json']: { schema: schema ? plainSchema(schema) : {} } };
}

function response(status: number, { body, type }: RouteAnswer): JsonSchema {
  const carried = content(type, body);
  const known = status === 304 ? 'answer.304' : 'answer.done';
  return {
    description: apiTitle(status >= 400 ? 'answer.default' : known),
    ...(carried ? { content: carried } : {}),
  };
}

/** A route of a room as an operation of the document. */
export function routeOperation(doc: RouteDoc): JsonSchema {
  const { method, summary, room, query, headers = [], body, bodyType, answers } = doc;
  const isSafe = method === 'get' || method === 'head' || method === 'options';
  const carried = content(bodyType, body);
  return {
    operationId: `route.${summary}`,
    tags: [room],
    summary: apiTitle(`route.${summary}`),
    parameters: [
      ...pathParameters(documentPath(doc)),
      ...queryParameters(query),
      ...headers.map((name) => ({ name, in: 'header', required: true, schema: { type: 'string' } })),
      ...(isSafe ? [] : parameterRefs('X-Laureate')),
    ],
    ...(carried ? { requestBody: { required: true, content: carried } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [status, response(Number(status), answer)]),
      ),
      ...problemRefs,
    },
  };
}
