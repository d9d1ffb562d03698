import { Misuse } from '../misuse.ts';
import { readText } from '../read-file.ts';

/** JSON a person wrote; `where` names it in the complaint, which shows nothing of it. */
export function readJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Misuse('not-json', { where });
  }
}

/** The JSON of a file. */
export const readJsonFile = (file: string): unknown => readJson(readText(file), file);
