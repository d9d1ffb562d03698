import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadScheme, type Scheme } from '@laureate/core';

const schemes = fileURLToPath(new URL('../../schemes/', import.meta.url));

function yamlFiles(folder: string) {
  return readdirSync(`${schemes}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      path: `${folder}/${name}`,
      text: readFileSync(`${schemes}${folder}/${name}`, 'utf8'),
    }));
}

/** A scheme of the folder of schemes. */
export function shippedScheme(id: string): Scheme {
  const loaded = loadScheme(yamlFiles(id), { standards: yamlFiles('standards') }, { compliance: 'later' });
  if (!loaded.ok) throw new Error(`the scheme ${id} does not load`);
  return loaded.scheme;
}
