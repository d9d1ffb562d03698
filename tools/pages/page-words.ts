// The fixed words of the generated pages, read from page-words.yaml so that no code holds Chinese text.
import { readFileSync } from 'node:fs';
import type { Words } from '../../packages/core/src/scheme/model/cited.ts';
import { readYaml } from '../../packages/core/src/scheme/source/yaml-source.ts';

const path = 'page-words.yaml';
const text = readFileSync(new URL(path, import.meta.url), 'utf8');
const table = readYaml({ path, text }).value as Readonly<Record<string, Words>>;

type Facts = Readonly<Record<string, Words | string | number>>;

/** Words in both languages, with their {facts} filled in. Throws for a key the table does not have. */
export function pageWords(key: string, facts: Facts = {}): Words {
  const words = table[key];
  if (words === undefined) throw new Error(`${path} has no ${key}`);
  const filled = (language: 'zh' | 'en'): string =>
    words[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const fact = facts[name];
      return fact === undefined ? whole : String(typeof fact === 'object' ? fact[language] : fact);
    });
  return { zh: filled('zh'), en: filled('en') };
}

/** Both languages on one line: headings and the first row of tables. */
export function heading(key: string): string {
  const { zh, en } = pageWords(key);
  return `${zh} ${en}`;
}
