import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type LoadedScheme, loadScheme, type SchemeFile, type SharedFiles } from '@laureate/core';
import { schemeIdsIn as idsIn, readSchemeFolder } from '@laureate/node';
import { Misuse } from './misuse.ts';

/** A scheme's folder as read. */
export interface SchemeOnDisk {
  readonly id: string;
  readonly files: readonly SchemeFile[];
  readonly shared: SharedFiles;
  readonly loaded: LoadedScheme;
}

type Loaded = Extract<LoadedScheme, { ok: true }>;

/** Without a folder of schemes nothing can be done: that is a misuse. */
export function requireSchemes(folder: string): void {
  if (!existsSync(folder)) throw new Misuse('cannot-read', { file: folder });
}

/** Ids of the schemes below a folder, sorted. */
export function schemeIdsIn(folder: string): readonly string[] {
  requireSchemes(folder);
  return idsIn(folder);
}

/**
 * Reads a scheme with what it shares with others. `compliance: 'later'` loads one whose matrix is not complete.
 * Paths of its files are as seen from the working folder.
 */
export function readScheme(folder: string, id: string, compliance: 'required' | 'later'): SchemeOnDisk {
  const known = schemeIdsIn(folder);
  if (!known.includes(id)) throw new Misuse('unknown-scheme', { id, known });
  const files = filesIn(folder, id);
  const schemes = new Map(
    known.filter((other) => other !== id).map((other) => [other, filesIn(folder, other)]),
  );
  const standards = existsSync(join(folder, 'standards')) ? filesIn(folder, 'standards') : [];
  const shared = { standards, schemes };
  return { id, files, shared, loaded: loadScheme(files, shared, { compliance }) };
}

/** A scheme that loads; one that does not is a misuse of whatever wants to show it. */
export function readSoundScheme(folder: string, id: string): SchemeOnDisk & { readonly loaded: Loaded } {
  const scheme = readScheme(folder, id, 'later');
  if (!scheme.loaded.ok) throw new Misuse('does-not-load', { id });
  return { ...scheme, loaded: scheme.loaded };
}

function filesIn(folder: string, name: string): SchemeFile[] {
  const shown = relative(process.cwd(), join(folder, name));
  return readSchemeFolder(join(folder, name)).map(({ path, text }) => ({ path: join(shown, path), text }));
}
