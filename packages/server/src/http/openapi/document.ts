import { rooms } from '@laureate/core';
import { z } from 'zod';
import { actEnvelopeSchemas, actOperation, payloadName, payloadSchema } from './act-operation.ts';
import { apiTitle, apiWord, inLanguages, oneBelowTheOther, onOneLine } from './both-languages.ts';
import { operations, pathOf, roomTitle } from './operation.ts';
import { parameters } from './parameters.ts';
import { problemSchemas } from './problem-schemas.ts';
import { problemResponse } from './responses.ts';
import type { RouteDoc } from './route-doc.ts';
import { documentPath, routeOperation } from './route-operation.ts';
import { viewOperation } from './view-operation.ts';
import { type JsonSchema, plainSchema } from './written-schema.ts';

const DoneActSchema = z.object({
  act: z.string(),
  at: z.string(),
  events: z.array(z.object({ stream: z.string(), seq: z.number().int().min(0), type: z.string() })),
});

/** What `calls.<key>` says of how the API is called, in the order it is told. */
export const callingNotes = ['session', 'stream', 'hat', 'once', 'try', 'tag', 'list'] as const;

function allPaths(routes: readonly RouteDoc[]): Record<string, JsonSchema> {
  const paths: Record<string, JsonSchema> = {};
  const put = (path: string, method: string, operation: JsonSchema) => {
    paths[path] = { ...paths[path], [method]: operation };
  };
  for (const operation of operations) {
    if (operation.kind === 'command') put(pathOf(operation), 'post', actOperation(operation));
    else put(pathOf(operation), 'get', viewOperation(operation));
  }
  for (const route of routes) put(documentPath(route), route.method, routeOperation(route));
  return paths;
}

function schemas(): Record<string, JsonSchema> {
  const payloads = operations.flatMap((operation) =>
    operation.kind === 'command' ? [[payloadName(operation.command), payloadSchema(operation.command)]] : [],
  );
  return {
    DoneAct: plainSchema(DoneActSchema),
    ...actEnvelopeSchemas,
    ...Object.fromEntries(payloads),
    ...problemSchemas(),
  };
}

function tags(routes: readonly RouteDoc[]): JsonSchema[] {
  const names = new Set([...rooms.map(({ name }) => name), ...routes.map(({ room }) => room)]);
  return [...names].map((name) => ({ name, description: onOneLine(roomTitle(name)) }));
}

/**
 * The whole API as an OpenAPI 3.1 document: one operation for each command and view of the catalogue, and the routes
 * of the other rooms. The same on every machine.
 */
export function openApiDocument(routes: readonly RouteDoc[]): JsonSchema {
  const intro = (language: Parameters<typeof apiWord>[0]) =>
    [apiWord(language, 'intro'), ...callingNotes.map((note) => apiWord(language, `call.${note}`))].join(
      '\n\n',
    );
  return {
    openapi: '3.1.0',
    info: {
      title: apiTitle('title'),
      version: 'v1',
      description: oneBelowTheOther(inLanguages(intro)),
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    security: [{ session: [] }, { token: [] }, {}],
    tags: tags(routes),
    paths: allPaths(routes),
    components: {
      schemas: schemas(),
      parameters,
      responses: { problem: problemResponse },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: '__Host-laureate' },
        token: { type: 'http', scheme: 'bearer' },
      },
    },
  };
}

/** The document as the file that is kept and the bytes that are served. */
export function openApiText(routes: readonly RouteDoc[]): string {
  return `${JSON.stringify(openApiDocument(routes), null, 1)}\n`;
}
