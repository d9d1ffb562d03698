import { readdirSync, readFileSync } from 'node:fs';
import { commands, views } from '@laureate/core';
import { choiceWord, fieldWord, languages, missingWords, wordsOf } from '@laureate/locales';
import { describe, expect, test } from 'vitest';
import type { Field } from '../features/act-form/model/field.ts';
import { fieldOf } from '../features/act-form/model/field-of.ts';

const source = new URL('../', import.meta.url);

/** The text of every file of the pages, without tests. */
const pages = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes('.test.'))
  .map((name) => readFileSync(new URL(name, source), 'utf8'))
  .join('\n');

/** Beginnings of keys that are put together while a page is drawn. */
const beginnings = [...pages.matchAll(/`([a-z-]+(?:\.[a-z-]+)*[.-])\$\{/g)].map(([, start = '']) => start);
const quoted = new Set([...pages.matchAll(/'([a-z][a-z-]*(?:\.[a-z-]+)*)'/g)].map(([, key = '']) => key));

describe.each(languages)('words of the pages in %s', (language) => {
  const written = Object.keys(wordsOf(language).web);

  test('are all used', () => {
    const unused = written.filter(
      (key) => !quoted.has(key) && !beginnings.some((start) => key.startsWith(start)),
    );

    expect(unused).toEqual([]);
  });

  test('are there for every key a page names', () => {
    const named = [
      ...pages.matchAll(/\bt\(\s*'([^']+)'/g),
      ...pages.matchAll(/\bt\([^`']*\? '([^']+)' : '[^']+'/g),
      ...pages.matchAll(/\bt\([^`']*\? '[^']+' : '([^']+)'/g),
    ];

    expect(named.map(([, key = '']) => key).filter((key) => !written.includes(key))).toEqual([]);
  });
});

test('both languages say the same, and every sentence can be read', () => {
  expect(missingWords({ web: Object.keys(wordsOf('zh-CN').web) })).toEqual([]);
  expect(missingWords({ fields: Object.keys(wordsOf('zh-CN').fields) })).toEqual([]);
  expect(missingWords({ answers: Object.keys(wordsOf('zh-CN').answers) })).toEqual([]);
  expect(missingWords({ choices: Object.keys(wordsOf('zh-CN').choices) })).toEqual([]);
});

/** Every named field with its path, and every value to choose with the field it is in. */
function walk(field: Field, path: string, seen: (path: string, values: readonly string[]) => void): void {
  if (field.kind === 'group') {
    for (const { name, field: member } of field.members) {
      const at = path === '' ? name : `${path}.${name}`;
      seen(at, member.kind === 'fixed' ? [String(member.value)] : []);
      walk(member, at, seen);
    }
  } else if (field.kind === 'list') walk(field.item, path, seen);
  else if (field.kind === 'map') walk(field.value, path, seen);
  else if (field.kind === 'one-of') for (const option of field.options) walk(option, path, seen);
  else if (field.kind === 'choice') seen(path, field.options);
}

describe('names of fields and values', () => {
  const owners = [
    ...[...commands.values()].map(({ name, payload }) => ({ name, schema: payload })),
    ...[...views.values()].map(({ name, query }) => ({ name, schema: query })),
  ];

  test('are there for every command and view', () => {
    const nameless: string[] = [];
    for (const { name, schema } of owners) {
      walk(fieldOf(schema), '', (path, values) => {
        const last = path.split('.').at(-1) ?? '';
        if (fieldWord('zh-CN', name, path) === last) nameless.push(`${name} ${path}`);
        for (const value of values) {
          if (choiceWord('zh-CN', path, value) === value) nameless.push(`${name} ${path} = ${value}`);
        }
      });
    }

    expect(nameless).toEqual([]);
  });

  test('are all used by some command or view', () => {
    const used = new Set<string>();
    const chosen = new Set<string>();
    for (const { name, schema } of owners) {
      walk(fieldOf(schema), '', (path, values) => {
        const last = path.split('.').at(-1) ?? '';
        const table = wordsOf('en').fields;
        const key = [`${name}.${path}`, `${name}.${last}`, last].find((each) => each in table);
        if (key !== undefined) used.add(key);
        for (const value of values) {
          const own = [`${last}.${value}`, value].find((each) => each in wordsOf('en').choices);
          if (own !== undefined) chosen.add(own);
        }
      });
    }

    expect(Object.keys(wordsOf('en').fields).filter((key) => !used.has(key))).toEqual([]);
    expect(Object.keys(wordsOf('en').answers).filter((key) => used.has(key))).toEqual([]);
    expect(Object.keys(wordsOf('en').choices).filter((key) => !chosen.has(key))).toEqual([]);
  });
});
