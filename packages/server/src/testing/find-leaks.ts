import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { sql } from 'kysely';
import { openBare } from '../store/open-bare.ts';
import type { StoreKind } from '../store/store.ts';
import { ManyTexts } from './many-texts.ts';

/** A text that must be nowhere in clear. Short ones would be found by chance. */
export interface Needle {
  readonly what: string;
  readonly text: string;
}

/** Bytes that somebody could get hold of. */
export interface Haystack {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A needle that was found: what it is, where, and in what spelling. The text itself is not told. */
export interface Leak {
  readonly what: string;
  readonly where: string;
  readonly as: string;
}

const shortestNeedle = 6;

/** Base64 of a text depends on what stands before it: the parts that do not change, for each of three beginnings. */
function base64Parts(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replace(/=+$/, '');
    const from = Math.ceil((before * 8) / 6);
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    return text.slice(from, whole);
  });
}

/** The ways a text may stand somewhere: plainly, escaped, in another encoding. */
function spellingsOf(text: string): readonly { readonly as: string; readonly bytes: Buffer }[] {
  const plain = Buffer.from(text, 'utf8');
  const escaped = [...text]
    .flatMap((sign) => (sign.charCodeAt(0) < 128 ? sign : [...sign].map(escapedSign)))
    .join('');
  const inJson = JSON.stringify(text).slice(1, -1);
  const texts: readonly (readonly [string, string])[] = [
    ['escaped', escaped],
    ['json', inJson],
    ['json in json', JSON.stringify(inJson).slice(1, -1)],
    ['hex', plain.toString('hex')],
    ['percent', encodeURIComponent(text)],
    ...base64Parts(plain).map((part) => ['base64', part] as const),
    ...base64Parts(plain).map(
      (part) => ['base64url', part.replaceAll('+', '-').replaceAll('/', '_')] as const,
    ),
  ];
  return [
    { as: 'plain', bytes: plain },
    { as: 'utf-16', bytes: Buffer.from(text, 'utf16le') },
    ...texts
      .filter(([, spelt]) => spelt !== text)
      .map(([as, spelt]) => ({ as, bytes: Buffer.from(spelt, 'utf8') })),
  ];
}

function escapedSign(sign: string): string {
  return Array.from(
    { length: sign.length },
    (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
}

/** Every needle found in any haystack. Throws for needles too short to mean anything, and for no haystack at all. */
export function findLeaks(needles: readonly Needle[], haystacks: readonly Haystack[]): Leak[] {
  if (haystacks.length === 0) throw new RangeError('nothing to look through');
  const short = needles.find(({ text }) => text.length < shortestNeedle);
  if (short) throw new RangeError(`too short to look for: ${short.what}`);
  const spelt = needles.flatMap(({ what, text }) =>
    spellingsOf(text).map(({ as, bytes }) => ({ what, as, bytes })),
  );
  const search = new ManyTexts(spelt.map(({ bytes }) => bytes));
  return haystacks.flatMap(({ name, bytes }) =>
    [...search.foundIn(bytes)]
      .sort((a, b) => a - b)
      .flatMap((at) => {
        const { what, as } = spelt[at] ?? {};
        return what === undefined || as === undefined ? [] : [{ what, where: name, as }];
      }),
  );
}

/**
 * Every file below a folder. A database file of this process is not to be open: reading it would let go of its locks.
 */
export function filesBelow(folder: string): Haystack[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path), bytes: readFileSync(path) }));
}

/** Every row of every table, as JSON: what a dump of the database would hold. */
export async function tablesOf(kind: StoreKind, place: string): Promise<Haystack[]> {
  const { db, close } = openBare({ kind, place });
  try {
    const tables = await db.introspection.getTables();
    const read = tables.map(async ({ name }) => {
      const { rows } = await sql`select * from ${sql.table(name)}`.execute(db);
      return { name: `table ${name}`, bytes: Buffer.from(JSON.stringify(rows), 'utf8') };
    });
    return await Promise.all(read);
  } finally {
    await close();
  }
}
