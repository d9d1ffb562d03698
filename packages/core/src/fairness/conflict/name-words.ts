import { parse } from 'yaml';
import { z } from 'zod';

const words = z.array(z.string().min(1)).readonly();

/**
 * The words by which spellings of an organisation's name are compared: data, announced and kept with a version in its
 * id, which stands in everything computed with it. Without a table only equal spellings are known for the same.
 */
export const NameWordsSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*@[1-9]\d*$/),
  /** Signs written in two ways, each to the one kept. */
  signs: z.record(z.string().min(1), z.string().min(1)),
  /** Forms of company, taken off the end. */
  forms: words,
  /** How the name of a part ends that is no body of its own. */
  branches: words,
  /** What follows one of these is a part of it, unless it begins with a word of `apart`. */
  wholes: words,
  apart: words,
  /** In brackets before an earlier name, or before another name of the same body. */
  formerly: words,
  alias: words,
  places: words,
  placeEndings: words,
  subPlaceEndings: words,
  /** Places so wide that they tell nobody apart. */
  wide: words,
  /** A name made of nothing but these names nobody. */
  generic: words,
  /** Owners so wide that a chain through them says nothing. */
  commonOwners: words,
  /** Mail domains of everybody. */
  mailDomains: words,
});
export type NameWords = z.infer<typeof NameWordsSchema>;

/** A table, or every problem in it with its path. */
export type NameWordsResult =
  | { readonly ok: true; readonly words: NameWords }
  | { readonly ok: false; readonly problems: readonly { readonly path: string; readonly message: string }[] };

/** Reads YAML text as a table of words; text that is no YAML is one problem at the empty path. Never throws. */
export function parseNameWords(text: string): NameWordsResult {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : 'no YAML';
    return { ok: false, problems: [{ path: '', message }] };
  }
  const read = NameWordsSchema.safeParse(value);
  if (read.success) return { ok: true, words: read.data };
  const problems = read.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
  return { ok: false, problems };
}
