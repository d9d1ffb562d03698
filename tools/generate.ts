// Writes what is derived from code and from the schemes below the root: `tsx tools/generate.ts [--check] [root]`.
// With --check nothing is written; stale files are listed and the exit code is 1.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jsonSchemaText } from '../packages/core/src/scheme/json-schema.ts';
import { ArticlesSchema, ComplianceSchema } from '../packages/core/src/scheme/model/article-model.ts';
import { SchemeDocumentSchema } from '../packages/core/src/scheme/model/scheme-document.ts';
import { StandardSchema } from '../packages/core/src/scoring/standard.ts';
import { allRouteDocs } from '../packages/server/src/http/openapi/all-route-docs.ts';
import { openApiText } from '../packages/server/src/http/openapi/document.ts';
import { commandsPage } from './pages/commands-page.ts';
import { readReadings, readSchemes } from './pages/read-schemes.ts';
import { schemePage } from './pages/scheme-page.ts';

/** One generated file: where it stands below the root, and its whole text, the same on every machine. */
interface Artefact {
  readonly path: string;
  readonly content: () => string;
}

const isCheck = process.argv.includes('--check');
const root = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? rootOfProject();

const schemas: readonly Artefact[] = [
  { path: 'schemes/scheme.schema.json', content: () => jsonSchemaText('scheme.yaml', SchemeDocumentSchema) },
  { path: 'schemes/articles.schema.json', content: () => jsonSchemaText('articles.yaml', ArticlesSchema) },
  {
    path: 'schemes/compliance.schema.json',
    content: () => jsonSchemaText('compliance.yaml', ComplianceSchema),
  },
  { path: 'schemes/standard.schema.json', content: () => jsonSchemaText('standards/*.yaml', StandardSchema) },
];

const pages: readonly Artefact[] = readSchemes(root).map((shown) => ({
  path: `docs/schemes/${shown.scheme.id}.md`,
  content: () => schemePage(shown, readReadings(root)),
}));

const artefacts: readonly Artefact[] = [
  ...schemas,
  ...pages,
  { path: 'docs/commands.md', content: () => commandsPage(root) },
  { path: 'docs/api/openapi.json', content: () => openApiText(allRouteDocs) },
];

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
