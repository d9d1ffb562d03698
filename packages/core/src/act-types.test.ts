import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { commands, views } from './catalogue.ts';

/** Keys of the interface a file of types declares, sorted. */
function keysIn(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...text.matchAll(/^ {2}readonly '?([a-z0-9-]+)'?: typeof/gm)].map(([, key]) => key ?? '').sort();
}

const namesOf = (catalogue: ReadonlyMap<string, { readonly stream: string }>, stream: string): string[] =>
  [...catalogue].flatMap(([name, entry]) => (entry.stream === stream ? [name] : [])).sort();

describe.each(['registry', 'round'])('types of acts on a %s', (stream) => {
  test('name every command of the catalogue', () => {
    expect(keysIn(`./${stream}/command-types.ts`)).toEqual(namesOf(commands, stream));
  });

  test('name every view of the catalogue', () => {
    expect(keysIn(`./${stream}/view-types.ts`)).toEqual(namesOf(views, stream));
  });
});
