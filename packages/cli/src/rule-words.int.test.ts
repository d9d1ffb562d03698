import { fileURLToPath } from 'node:url';
import {
  rulesWithin,
  type Scheme,
  SchemeDocumentSchema,
  StandardSchema,
  saidBy,
  titleInScheme,
} from '@laureate/core';
import { type Language, languages, ruleWord } from '@laureate/locales';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runProgram } from './program.ts';
import { readSoundScheme, schemeIdsIn } from './scheme-library.ts';

type Fields = Readonly<Record<string, unknown>>;

const shipped = fileURLToPath(new URL('../../../schemes', import.meta.url));
const schemes = schemeIdsIn(shipped).map((id) => [id, readSoundScheme(shipped, id).loaded.scheme] as const);

/** Keys that say how a rule is written, not what it rules, and the parts that say whose scheme it is. */
const unsaid = [
  'id',
  'cites',
  'reading',
  'value',
  'unit',
  'soft',
  'numerator',
  'denominator',
  'stage',
  'item',
];
const ownParts = ['version', 'shortTitle', 'source', 'programme', 'jurisdiction', 'id', 'title'];

/** Days, steps and positions in lists are no words. */
const isWord = (value: unknown): value is string => typeof value === 'string' && !/^[\d.-]+$/.test(value);

/** Every key and every named choice of the model, with the keys around it, the nearest first. */
function wordsOfModel(schema: unknown, around: readonly string[] = []): [string, readonly string[]][] {
  if (Array.isArray(schema)) return schema.flatMap((each) => wordsOfModel(each, around));
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, enum: named = [], const: only, anyOf, oneOf, items } = schema as Fields;
  const choices = [...(named as unknown[]), only].filter((each) => isWord(each));
  return [
    ...choices.map((each): [string, readonly string[]] => [each, around]),
    ...Object.entries(properties as Fields).flatMap(([key, each]) => {
      if (key === 'title') return [];
      const inner = wordsOfModel(each, key === 'value' ? around : [key, ...around]);
      return unsaid.includes(key) ? inner : [[key, around] as [string, readonly string[]], ...inner];
    }),
    ...[anyOf, oneOf, items].flatMap((each) => wordsOfModel(each, around)),
  ];
}

const { properties: parts } = z.toJSONSchema(SchemeDocumentSchema, { io: 'input' }) as { properties: Fields };
const sections = Object.keys(parts).filter((key) => !ownParts.includes(key));

function wordless(language: Language, words: readonly (readonly [string, readonly string[]])[]): string[] {
  const missing = words.filter(([word, around]) => ruleWord(language, word, around) === undefined);
  return [...new Set(missing.map(([word, around]) => [...around.toReversed(), word].join('.')))];
}

describe.each(languages)('words of rules in %s', (language) => {
  it('are there for every key, choice and unit of the model', () => {
    const words = sections.flatMap((key) => wordsOfModel(parts[key], [key]));

    expect(words.length).toBeGreaterThan(500);
    expect(wordless(language, words)).toEqual([]);
  });

  it('are there for every part of a scheme and every scale of a standard', () => {
    const scales = StandardSchema.shape.scale.options.map(({ shape }) => `scale-${shape.kind.value}`);

    expect(sections.filter((key) => ruleWord(language, `section.${key}`) === undefined)).toEqual([]);
    expect(scales.filter((scale) => ruleWord(language, `say.${scale}`) === undefined)).toEqual([]);
  });

  it.each(schemes)('are there for every key and value of %s', (_, scheme) => {
    expect(wordless(language, wordsOfScheme(scheme))).toEqual([]);
  });

  it.each(schemes)('stand on the screen instead of keys for %s', (id) => {
    const screen = language === 'en' ? 'en' : 'zh';
    const { out } = runProgram(['--schemes', shipped, 'scheme', 'show', id, '--lang', screen]);
    const keys = language === 'en' ? /\u27e6|\b[a-z]+[A-Z]\w+/g : /\u27e6|[a-z]{3,}/g;

    expect(out.split('\n').length).toBeGreaterThan(100);
    expect(told(out).match(keys) ?? []).toEqual([]);
  });
});

/** Keys and plain values of the rules of a scheme that have no title of the scheme's own. */
function wordsOfScheme(scheme: Scheme): [string, readonly string[]][] {
  const words = rulesWithin(scheme.document).flatMap(({ keys, node, around }) => {
    const titled = [...around, { keys, node }].findLast((part) => typeof part.node.title === 'object');
    const place = keys.toReversed();
    const kind = typeof node.rule === 'string' ? [node.rule] : [];
    const named = keys.slice(titled?.keys.length ?? 1).map((key) => {
      const at = place.slice(place.lastIndexOf(key) + 1);
      return [key, at] as [string, readonly string[]];
    });
    return [...named, ...wordsOfValue(saidBy(node), [...kind, ...place])];
  });
  return words.filter(([word, at]) => isWord(word) && !titleInScheme(scheme, at[0] ?? '', word));
}

function wordsOfValue(value: unknown, around: readonly string[]): [string, readonly string[]][] {
  if (typeof value === 'string') return [[value, around]];
  if (Array.isArray(value)) return value.flatMap((each) => wordsOfValue(each, around));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const inner = wordsOfValue(each, key === 'value' ? around : [key, ...around]);
    return unsaid.includes(key) ? inner : [[key, around] as [string, readonly string[]], ...inner];
  });
}

/** What a screen tells, without the ids of schemes, readings and rules that are meant to be copied. */
const told = (out: string): string =>
  out
    .replace(/laureate scheme diff.*/g, '')
    .replace(/(?:\u7406\u89e3\uff1a|reading: )[\w.-]+/g, '')
    .replace(/\b[\w-]+(?:\.[\w-]+){2,}/g, '')
    .replace(new RegExp(schemes.map(([id]) => id).join('|'), 'g'), '');
