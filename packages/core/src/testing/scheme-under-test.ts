import { readdirSync, readFileSync } from 'node:fs';
import { loadScheme } from '../scheme/load-scheme.ts';
import type { Scheme } from '../scheme/scheme.ts';

const root = new URL('../../../../schemes/', import.meta.url);

const textsOf = (folder: string) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, root), 'utf8'),
    }));

/** One of the shipped schemes, loaded as an office would. `edit` changes a file's text first, `editStandard` a standard's. */
export function schemeUnderTest(
  id = 'wuhan-draft2',
  edit: (text: string, path: string) => string = (text) => text,
  editStandard: (text: string) => string = (text) => text,
): Scheme {
  const files = textsOf(id).map(({ path, text }) => ({ path, text: edit(text, path) }));
  const standards = textsOf('standards').map(({ path, text }) => ({ path, text: editStandard(text) }));
  const loaded = loadScheme(files, { standards });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 5)));
  return loaded.scheme;
}
