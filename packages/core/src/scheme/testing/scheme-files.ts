import { readdirSync, readFileSync } from 'node:fs';
import type { SchemeFile } from '../source/yaml-source.ts';

const root = new URL('../../../../../schemes/', import.meta.url);

const read = (path: string): SchemeFile => ({
  path: `schemes/${path}`,
  text: readFileSync(new URL(path, root), 'utf8'),
});

export const schemeFile = 'schemes/wuhan-draft2/scheme.yaml';
export const articlesFile = 'schemes/wuhan-draft2/articles.yaml';
export const complianceFile = 'schemes/wuhan-draft2/compliance.yaml';
export const rubricFile = 'schemes/standards/wuhan-individual-draft2.yaml';

/** The real scheme, without its compliance matrix. */
export const ownFiles: readonly SchemeFile[] = [
  read('wuhan-draft2/scheme.yaml'),
  read('wuhan-draft2/articles.yaml'),
];

/** The standards that ship with the schemes. */
export const standardFiles: readonly SchemeFile[] = readdirSync(new URL('standards/', root))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => read(`standards/${name}`));

export interface Change {
  readonly in: string;
  readonly from: string;
  readonly to: string;
}

/** The files with the first place where each change fits changed; a change that fits nowhere is a mistake. */
export function changed(files: readonly SchemeFile[], changes: readonly Change[]): readonly SchemeFile[] {
  return files.map((file) => {
    const text = changes.filter((change) => change.in === file.path).reduce(applied, file.text);
    return { ...file, text };
  });
}

function applied(text: string, { from, to }: Change): string {
  if (!text.includes(from)) throw new Error(`not in the file: ${from}`);
  return text.replace(from, () => to);
}

/** The 1-based line on which a text starts; `nth` counts its places from 1. */
export function lineOf(text: string, marker: string, nth = 1): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(marker, at + 1);
  if (at < 0) throw new Error(`not in the file: ${marker}`);
  return text.slice(0, at).split('\n').length;
}
