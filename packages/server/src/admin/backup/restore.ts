import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Blobs } from '../../files/blobs/blobs.ts';
import type { DatabasePlace } from '../../store/open-bare.ts';
import { fillDatabase, requireEmpty } from '../../store/snapshot.ts';
import type { Row } from '../../store/table-rows.ts';
import { BadBackup, filesFolder, type Manifest, readManifest, tableFile } from './manifest.ts';

/** Where a backup is laid: an empty database, and where its files go. */
export interface RestoreTarget {
  readonly database: DatabasePlace;
  readonly blobs: Blobs;
}

/** Values of one statement: databases bound their number. */
const portionValues = 5000;
const RowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/**
 * Lays a backup into an empty place: every file of it is checked by its hash first, files go before the tables that
 * name them, tables go all or none. Throws BadBackup, TargetNotEmpty or NewerSchema. The master key goes back by its own way.
 */
export async function restore(folder: string, { database, blobs }: RestoreTarget): Promise<Manifest> {
  const manifest = readManifest(folder);
  await requireEmpty(database);
  for (const { name, sha256 } of manifest.tables) await requireHash(folder, tableFile(folder, name), sha256);
  for (const { blob, sha256 } of manifest.files)
    await requireHash(folder, join(filesFolder(folder), blob), sha256);
  for (const { blob, bytes } of manifest.files)
    await blobs.put(blob, createReadStream(join(filesFolder(folder), blob)), bytes);
  await fillDatabase(database, {
    steps: manifest.steps,
    tables: manifest.tables.map(({ name }) => name),
    portions: (table) => portionsOf(tableFile(folder, table)),
  });
  return manifest;
}

async function requireHash(folder: string, path: string, sha256: string): Promise<void> {
  if (!existsSync(path)) throw new BadBackup(folder, `${path} is missing`);
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  if (hash.digest('hex') !== sha256) throw new BadBackup(folder, `${path} was changed`);
}

async function* portionsOf(path: string): AsyncGenerator<Row[]> {
  let rows: Row[] = [];
  let values = 0;
  for await (const line of linesOf(path)) {
    const row = RowSchema.parse(JSON.parse(line));
    rows.push(row);
    values += Object.keys(row).length;
    if (values < portionValues) continue;
    yield rows;
    rows = [];
    values = 0;
  }
  yield rows;
}

/** Lines end at line feeds and nowhere else: a text may hold other signs that some take for the end of a line. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(path)) {
    const bytes = Buffer.concat([rest, piece as Buffer]);
    let from = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      yield bytes.toString('utf8', from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
}
