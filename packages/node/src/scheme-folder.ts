import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** One file of a scheme: its path below the folder, with '/', and its text. */
export interface SchemeFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads every *.yaml file below a folder, sorted by path in code-unit order so that every machine gets the
 * same list. Links are not followed. Throws when the folder is missing or a file is not UTF-8.
 */
export function readSchemeFolder(folder: string): SchemeFile[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.yaml'),
  );
  const paths = files.map((entry) =>
    relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
  );
  return paths.sort().map((path) => ({ path, text: readUtf8(join(folder, path)) }));
}

function readUtf8(file: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
}
