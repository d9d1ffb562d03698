import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadScheme, type SharedFiles } from '../../scheme/load-scheme.ts';
import { findRule, readablePath, valueAt } from '../../scheme/rule-path.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { SchemeFile } from '../../scheme/source/yaml-source.ts';
import type { ObjectPath } from '../../scoring/standard-problems.ts';

const root = new URL('../../../../../schemes/', import.meta.url);
const textsOf = (name: string): SchemeFile[] =>
  readdirSync(new URL(`${name}/`, root), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => ({
      path: `${name}/${file}`,
      text: readFileSync(new URL(`${name}/${file}`, root), 'utf8'),
    }));

const allStandards = textsOf('standards');
const idOf = (path: string): string => path.replace(/^standards\/|\.yaml$/g, '');

/** A number that is written, by the name of its place: `scheme: process.public-notice.term.value`. */
export interface NumberLeaf {
  /** `<file>: <path by ids>`. */
  readonly name: string;
  readonly value: number;
}

/** New values by the names of numbers (or of any other rule). */
export type Changes = Readonly<Record<string, unknown>>;

/** What a scheme's folder and the standards it names or offers say, with ways to change it. */
export interface WrittenScheme {
  readonly files: readonly SchemeFile[];
  readonly shared: SharedFiles;
  /** The text of a file in the scheme's folder (`story.yaml`). */
  readonly schemeText: (name: string) => string;
  /** The written rules by the name of their file: `scheme`, then the standards by their ids. */
  readonly written: ReadonlyMap<string, unknown>;
  /** Every number of the scheme and its standards, found by walking what is written. */
  readonly everyNumber: () => readonly NumberLeaf[];
  /** The value that stands at a name. */
  readonly writtenAt: (name: string) => unknown;
  /** The files with some of the rules changed. */
  readonly changedFiles: (changes: Changes) => {
    readonly files: readonly SchemeFile[];
    readonly shared: SharedFiles;
  };
  /** The scheme with some of its rules changed, loaded as an office would, or the kinds of problem it has then. */
  readonly loadChanged: (changes: Changes) => { readonly scheme: Scheme } | { readonly problems: string[] };
  /** Like `loadChanged` for changes that fit together. */
  readonly schemeWith: (changes: Changes) => Scheme;
}

interface TracksOfFile {
  readonly tracks?: readonly { readonly standard: { readonly id: string; readonly offered?: string[] } }[];
}

function split(name: string): [string, string] {
  const [file = '', path = ''] = name.split(': ');
  return [file, path];
}

function numbersUnder(node: unknown, at: ObjectPath): { at: ObjectPath; value: number }[] {
  if (typeof node === 'number') return [{ at, value: node }];
  if (Array.isArray(node)) return node.flatMap((entry, index) => numbersUnder(entry, [...at, index]));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, entry]) => numbersUnder(entry, [...at, key]));
}

function documentsOf(schemeText: string): ReadonlyMap<string, unknown> {
  const scheme = parse(schemeText) as TracksOfFile;
  const ids = (scheme.tracks ?? []).flatMap(({ standard }) => [standard.id, ...(standard.offered ?? [])]);
  const standards = allStandards.map(({ text }) => parse(text) as { id: string });
  return new Map<string, unknown>([
    ['scheme', scheme],
    ...standards.filter(({ id }) => ids.includes(id)).map((each) => [each.id, each] as const),
  ]);
}

/** Reads a shipped scheme as it is written. */
export function writtenScheme(folder: string): WrittenScheme {
  const files = textsOf(folder);
  const schemeText = (name: string) => files.find(({ path }) => path === `${folder}/${name}`)?.text ?? '';
  const written = documentsOf(schemeText('scheme.yaml'));
  const isShipped = ({ name }: { name: string }) => existsSync(new URL(`${name}/scheme.yaml`, root));
  const schemes = new Map(
    readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isShipped(entry))
      .map(({ name }) => [name, textsOf(name)]),
  );
  const shared = { standards: allStandards, schemes };

  const placeOf = (name: string) => {
    const [file, path] = split(name);
    const at = findRule(written.get(file), path);
    if (at === undefined) throw new Error(`nothing is written at ${name}`);
    return { file, at };
  };
  const changedFiles = (changes: Changes) => {
    const copies = structuredClone(new Map(written));
    const touched = new Set<string>();
    for (const [name, value] of Object.entries(changes)) {
      const { file, at } = placeOf(name);
      touched.add(file);
      const parent = valueAt(copies.get(file), at.slice(0, -1)) as Record<string | number, unknown>;
      parent[at.at(-1) ?? ''] = value;
    }
    // Files that stay as they are stay the same objects: they are parsed once.
    const rewritten = (file: SchemeFile, name: string): SchemeFile =>
      touched.has(name) ? { path: file.path, text: JSON.stringify(copies.get(name)) } : file;
    return {
      files: files.map((file) => (file.path === `${folder}/scheme.yaml` ? rewritten(file, 'scheme') : file)),
      shared: {
        ...shared,
        standards: shared.standards.map((file) => rewritten(file, idOf(file.path))),
      },
    };
  };
  const loadChanged = (changes: Changes) => {
    const changed = changedFiles(changes);
    const loaded = loadScheme(changed.files, changed.shared);
    return loaded.ok
      ? { scheme: loaded.scheme }
      : { problems: [...new Set(loaded.problems.map((problem) => problem.kind))] };
  };
  const known = new Map<string, Scheme>();
  return {
    files,
    shared,
    schemeText,
    written,
    everyNumber: () =>
      [...written].flatMap(([file, document]) =>
        numbersUnder(document, []).map(({ at, value }) => ({
          name: `${file}: ${readablePath(document, at)}`,
          value,
        })),
      ),
    writtenAt: (name) => {
      const { file, at } = placeOf(name);
      return valueAt(written.get(file), at);
    },
    changedFiles,
    loadChanged,
    schemeWith: (changes) => {
      const key = JSON.stringify(changes);
      const before = known.get(key);
      if (before) return before;
      const loaded = loadChanged(changes);
      if ('problems' in loaded) throw new Error(`${key} does not load: ${loaded.problems.join(', ')}`);
      known.set(key, loaded.scheme);
      return loaded.scheme;
    },
  };
}

/** The scheme that the probes of single numbers are written for. */
export const { schemeText, written, everyNumber, writtenAt, loadChanged, schemeWith } =
  writtenScheme('wuhan-draft2');
