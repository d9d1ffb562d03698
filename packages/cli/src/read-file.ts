import { readFileSync } from 'node:fs';
import { Misuse } from './misuse.ts';

/** The bytes of a file a person named; one that cannot be read is a misuse. */
export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new Misuse('cannot-read', { file });
  }
}

/** The text of a file a person named; UTF-8 only. */
export function readText(file: string): string {
  const bytes = readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Misuse('not-utf8', { file });
  }
}
