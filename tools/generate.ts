// Writes what is derived from code: `tsx tools/generate.ts [--check] [root]`.
// With --check nothing is written; stale files are listed and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArticlesSchema, ComplianceSchema, SchemeDocumentSchema } from '@laureate/core/scheme/index';
import { StandardSchema } from '@laureate/core/scoring/standard';
import { z } from 'zod';

/** One generated file: where it stands below the root, and its whole text, the same on every machine. */
interface Artefact {
  readonly path: string;
  readonly content: () => string;
}

/** JSON Schema of a file a person writes, draft 7: what editors of YAML understand. */
function jsonSchema(title: string, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', reused: 'ref' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}

const artefacts: readonly Artefact[] = [
  { path: 'schemes/scheme.schema.json', content: () => jsonSchema('scheme.yaml', SchemeDocumentSchema) },
  { path: 'schemes/articles.schema.json', content: () => jsonSchema('articles.yaml', ArticlesSchema) },
  { path: 'schemes/compliance.schema.json', content: () => jsonSchema('compliance.yaml', ComplianceSchema) },
  { path: 'schemes/standard.schema.json', content: () => jsonSchema('standards/*.yaml', StandardSchema) },
];

const isCheck = process.argv.includes('--check');
const root = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? rootOfProject();

function rootOfProject(): string {
  return fileURLToPath(new URL('..', import.meta.url));
}

function isFresh({ path, content }: Artefact): boolean {
  const file = join(root, path);
  return existsSync(file) && readFileSync(file, 'utf8') === content();
}

function write({ path, content }: Artefact): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content());
}

const stale = artefacts.filter((artefact) => !isFresh(artefact));
for (const artefact of stale) {
  if (!isCheck) write(artefact);
  console.log(`${isCheck ? 'stale' : 'written'}: ${artefact.path}`);
}
console.log(`generate: ${artefacts.length} files, ${stale.length} ${isCheck ? 'stale' : 'written'}`);
process.exitCode = isCheck && stale.length > 0 ? 1 : 0;
