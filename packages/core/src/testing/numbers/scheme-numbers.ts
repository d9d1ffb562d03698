import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadScheme } from '../../scheme/load-scheme.ts';
import { findRule, readablePath, valueAt } from '../../scheme/rule-path.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { SchemeFile } from '../../scheme/source/yaml-source.ts';
import type { ObjectPath } from '../../scoring/standard-problems.ts';

const root = new URL('../../../../../schemes/', import.meta.url);
const folder = 'wuhan-draft2';

const textsOf = (name: string): SchemeFile[] =>
  readdirSync(new URL(`${name}/`, root))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: `${name}/${file}`,
      text: readFileSync(new URL(`${name}/${file}`, root), 'utf8'),
    }));

const schemeFiles = textsOf(folder);
const allStandards = textsOf('standards');

/** The text of a file in the scheme's folder (`story.yaml`). */
export const schemeText = (name: string): string =>
  schemeFiles.find(({ path }) => path === `${folder}/${name}`)?.text ?? '';

/** The written rules by the name of their file: `scheme`, then the standards that its tracks name. */
export const written: ReadonlyMap<string, unknown> = documents();

function documents(): Map<string, unknown> {
  const scheme = parse(schemeText('scheme.yaml')) as { tracks: { standard: { id: string } }[] };
  const ids = scheme.tracks.map((track) => track.standard.id);
  const standards = allStandards.map(({ text }) => parse(text) as { id: string });
  return new Map<string, unknown>([
    ['scheme', scheme],
    ...standards.filter(({ id }) => ids.includes(id)).map((each) => [each.id, each] as const),
  ]);
}

interface NumberLeaf {
  /** `<file>: <path by ids>`, e.g. `scheme: process.public-notice.term.value`. */
  readonly name: string;
  readonly value: number;
}

const shared = allStandards.filter(({ path }) => written.has(idOf(path)));

function idOf(path: string): string {
  return path.replace(/^standards\/|\.yaml$/g, '');
}

/** Every number of the scheme and its standards, found by walking what is written. */
export function everyNumber(): readonly NumberLeaf[] {
  return [...written].flatMap(([file, document]) =>
    numbersUnder(document, []).map(({ at, value }) => ({
      name: `${file}: ${readablePath(document, at)}`,
      value,
    })),
  );
}

function numbersUnder(node: unknown, at: ObjectPath): { at: ObjectPath; value: number }[] {
  if (typeof node === 'number') return [{ at, value: node }];
  if (Array.isArray(node)) return node.flatMap((entry, index) => numbersUnder(entry, [...at, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, entry]) => numbersUnder(entry, [...at, key]));
}

/** New values by the names of {@link everyNumber} (or of any other rule). */
export type Changes = Readonly<Record<string, unknown>>;

/** The value that stands at a name. */
export function writtenAt(name: string): unknown {
  const [file, path] = split(name);
  const document = written.get(file);
  const at = findRule(document, path);
  if (at === undefined) throw new Error(`nothing is written at ${name}`);
  return valueAt(document, at);
}

function split(name: string): [string, string] {
  const [file = '', path = ''] = name.split(': ');
  return [file, path];
}

function changedDocuments(changes: Changes): ReadonlyMap<string, unknown> {
  const copies = structuredClone(new Map(written));
  for (const [name, value] of Object.entries(changes)) {
    const [file, path] = split(name);
    const at = findRule(written.get(file), path);
    if (at === undefined) throw new Error(`nothing is written at ${name}`);
    (valueAt(copies.get(file), at.slice(0, -1)) as Record<string | number, unknown>)[at.at(-1) ?? ''] = value;
  }
  return copies;
}

/** The scheme with some of its rules changed, loaded as an office would, or the kinds of problem it has then. */
export function loadChanged(changes: Changes): { readonly scheme: Scheme } | { readonly problems: string[] } {
  const documents = changedDocuments(changes);
  const isChanged = (file: string) => Object.keys(changes).some((name) => split(name)[0] === file);
  const textOf = (file: string, text: string) =>
    isChanged(file) ? JSON.stringify(documents.get(file)) : text;
  const files = schemeFiles.map(({ path, text }) =>
    path === `${folder}/scheme.yaml` ? { path, text: textOf('scheme', text) } : { path, text },
  );
  const standards = shared.map(({ path, text }) => ({ path, text: textOf(idOf(path), text) }));
  const loaded = loadScheme(files, { standards });
  return loaded.ok
    ? { scheme: loaded.scheme }
    : { problems: [...new Set(loaded.problems.map((problem) => problem.kind))] };
}

const known = new Map<string, Scheme>();

/** Like {@link loadChanged} for changes that fit together. */
export function schemeWith(changes: Changes): Scheme {
  const key = JSON.stringify(changes);
  const before = known.get(key);
  if (before) return before;
  const loaded = loadChanged(changes);
  if ('problems' in loaded) throw new Error(`${key} does not load: ${loaded.problems.join(', ')}`);
  known.set(key, loaded.scheme);
  return loaded.scheme;
}
