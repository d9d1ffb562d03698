import { commands, refusalKinds, views } from '@laureate/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { openApiRules } from '../testing/openapi-rules.ts';
import { allRouteDocs } from './all-route-docs.ts';
import { openApiDocument } from './document.ts';
import { documentPath } from './route-operation.ts';

interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly parameters: readonly { readonly $ref?: string; readonly name?: string; readonly in?: string }[];
}

interface Document {
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
}

const document = openApiDocument(allRouteDocs) as unknown as Document;
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
);

/** Every object inside a value, with the keys that lead to it. */
function* objectsIn(value: unknown, path: readonly string[] = []): Generator<[readonly string[], object]> {
  if (typeof value !== 'object' || value === null) return;
  yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* objectsIn(inner, [...path, key]);
}

function pointed(pointer: string): unknown {
  const steps = pointer.slice(2).split('/');
  return steps.reduce<unknown>(
    (value, step) => (value as Record<string, unknown> | undefined)?.[step],
    document,
  );
}

/** The schema with references to components by ids of their own. */
function withOwnIds(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', 'schema:'));
}

const refs = [...objectsIn(document)].flatMap(([, value]) =>
  '$ref' in value && typeof value.$ref === 'string' ? [value.$ref] : [],
);

describe('the OpenAPI document', () => {
  it('keeps to the specification', () => {
    const keepsTo = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
      openApiRules,
    );

    expect(keepsTo(document) ? [] : keepsTo.errors).toEqual([]);
  });

  it('is refused by the same rules when an answer has no description, a path no slash, or a part is unknown', () => {
    const keepsTo = new Ajv2020({ strictTypes: false, strictRequired: false }).compile(openApiRules);
    const withPath = (path: string, operation: object) => ({
      ...document,
      paths: { [path]: { get: operation } },
    });

    expect(keepsTo(withPath('/a', { responses: { 200: {} } }))).toBe(false);
    expect(keepsTo(withPath('a', { responses: { 200: { description: 'a' } } }))).toBe(false);
    expect(keepsTo(withPath('/a', { responses: { 200: { description: 'a' } }, body: {} }))).toBe(false);
    expect(keepsTo(withPath('/a', { responses: { 200: { description: 'a' } } }))).toBe(true);
  });

  it('has an operation for every command, every view and every other route', () => {
    const wanted = [
      ...[...commands.keys()].map((name) => `post ${name}`),
      ...[...views.keys()].map((name) => `get ${name}`),
      ...allRouteDocs.map((doc) => `${doc.method} ${documentPath(doc)}`),
    ];
    const found = operations.map(({ path, method }) =>
      /^\/api\/v1\/(registry|round)\/\{\w+\}\/(commands|views)\//.test(path)
        ? `${method} ${path.split('/').at(-1)}`
        : `${method} ${path}`,
    );

    expect(found.sort()).toEqual(wanted.sort());
  });

  it('names each operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);

    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it('declares what it refers to', () => {
    expect(refs.length).toBeGreaterThan(1000);
    expect(refs.filter((ref) => pointed(ref) === undefined)).toEqual([]);
    const declared = new Set(document.tags.map(({ name }) => name));
    expect(operations.flatMap(({ operation }) => operation.tags).filter((tag) => !declared.has(tag))).toEqual(
      [],
    );
  });

  it('declares exactly the variable parts of each path', () => {
    for (const { path, operation } of operations) {
      const declared = operation.parameters
        .map((entry) => (entry.$ref ? (pointed(entry.$ref) as typeof entry) : entry))
        .filter((entry) => entry.in === 'path')
        .map((entry) => entry.name);

      expect([path, ...declared.sort()]).toEqual([
        path,
        ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort(),
      ]);
    }
  });

  it('tells no two paths that differ only in the names of their variable parts', () => {
    const shapes = Object.keys(document.paths).map((path) => path.replace(/\{\w+\}/g, '{}'));

    expect(shapes.filter((shape, at) => shapes.indexOf(shape) !== at)).toEqual([]);
  });

  it('holds only schemas that compile', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
    const components = Object.entries(document.components.schemas ?? {});
    const inline = [...objectsIn(document.paths)].flatMap(([path, value]) =>
      path.at(-1) === 'schema' ? [value] : [],
    );

    for (const [name, schema] of components) ajv.addSchema({ $id: `schema:${name}`, ...withOwnIds(schema) });
    for (const [name] of components) expect(ajv.compile({ $ref: `schema:${name}` })).toBeTypeOf('function');
    expect(inline.length).toBeGreaterThan(100);
    for (const schema of inline) expect(ajv.compile(withOwnIds(schema))).toBeTypeOf('function');
  });

  it('closes the list of refusals', () => {
    const { schemas } = document.components;

    expect(schemas?.RefusalKind?.enum).toEqual([...refusalKinds.keys()]);
    expect(schemas?.['refusal.term-running']).toMatchObject({ 'x-class': 'rule', 'x-status': 422 });
  });

  it('shows what a sender writes: never the references of the ledger', () => {
    const text = JSON.stringify(document);

    expect(text).not.toContain('vault:');
    expect(text).not.toContain('index:');
    expect(document.components.schemas?.['payload.file-application']).toMatchObject({
      properties: {
        contact: { type: 'string', minLength: 1, maxLength: 20_000, 'x-field': 'sealed' },
        dossier: { properties: { hash: { pattern: '^file:[0-9a-f]{64}$', 'x-field': 'file' } } },
      },
    });
  });

  it('has words for everything', () => {
    expect(JSON.stringify(document).match(/⟦[^⟧]*⟧/g)).toBeNull();
  });
});
