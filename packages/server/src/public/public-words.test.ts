import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type languages, missingWords, placeholdersOf, wordsOf } from '@laureate/locales';
import { describe, expect, it } from 'vitest';
import { openTables } from './open-data/open-tables.ts';

const folder = fileURLToPath(new URL('.', import.meta.url));
const sources = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => /\.tsx?$/.test(name) && !/\.test\.ts$|testing/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

/** Keys put together from a value: what may stand in for it. */
const composed: Readonly<Record<string, readonly string[]>> = {
  'certificate.${seen.status}': ['valid', 'withdrawn', 'replaced', 'expired'],
  'certificate.${seen.status}.means': ['valid', 'withdrawn', 'replaced', 'expired'],
  'clock.${standing}': ['before', 'running', 'last-day', 'over', 'closed', 'replaced'],
  'day.${why}': ['publication-day', 'working-day', 'weekend', 'statutory-holiday', 'make-up-day'],
  'how.${letter}': ['E', 'R', 'I'],
  'line.${standing}': ['done', 'now'],
  'notice.kind.${clock.kind}': ['winners', 'local', 'accepted-list'],
  'notice.title.${row.kind}': ['winners', 'local', 'accepted-list'],
  'object.${row.kind}': ['winners', 'local', 'accepted-list'],
  'open-data.${name}': openTables.map(({ name }) => name),
  'open-data.${name}.what': openTables.map(({ name }) => name),
  'record.result.${result}': ['recomputed', 'sealed', 'absent', 'wrong'],
  'record.result.${result}.means': ['recomputed', 'sealed', 'absent', 'wrong'],
  'standing.${standing}': ['valid', 'withdrawn', 'replaced', 'expired'],
};

/** Marks between names are words of the table of rules. */
const patterns = [...sources.matchAll(/`([a-z-]+(?:\.[a-z-]+)*\.\$\{[^`]+)`/g)]
  .map(([, key = '']) => key)
  .filter((key) => !key.startsWith('mark.'));
const table = wordsOf('zh-CN').public;
const literal = [...sources.matchAll(/['"]([a-z][a-z-]*(?:\.[a-zA-Z-]+)*)['"]/g)]
  .map(([, key = '']) => key)
  .filter((key) => key in table);
const asked = [...sources.matchAll(/\bt\(\s*'([^']+)'/g)].map(([, key = '']) => key);

describe('words of the public pages', () => {
  it('knows every way keys are put together', () => {
    expect([...new Set(patterns)].sort()).toEqual(Object.keys(composed).sort());
  });

  it('are there in every language, readable, and no others', () => {
    const expanded = Object.entries(composed).flatMap(([pattern, values]) =>
      values.map((value) => pattern.replace(/\$\{[^}]+\}/, value)),
    );

    expect(missingWords({ public: [...new Set([...literal, ...asked, ...expanded])] })).toEqual([]);
  });

  it('tell the same facts in both languages', () => {
    const facts = (language: (typeof languages)[number]) =>
      Object.keys(table).map((key) => [key, placeholdersOf(language, 'public', key)]);

    expect(facts('en')).toEqual(facts('zh-CN'));
  });
});
