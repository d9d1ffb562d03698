import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** What a backup holds: written last, so that a folder with it is a whole one. */
export const ManifestSchema = z.strictObject({
  format: z.literal('laureate-backup'),
  version: z.literal(1),
  madeAt: z.string(),
  /** Steps of the schema. */
  steps: z.array(z.string()),
  /** In the order in which they are restored. */
  tables: z.array(z.strictObject({ name: z.string().regex(/^[a-z_]+$/), rows: count, sha256: hash })),
  files: z.array(z.strictObject({ blob: hash, bytes: count, sha256: hash })),
  /** Files that were recorded and could not be read: erased meanwhile, or lost before. */
  missingFiles: z.array(hash),
});
export type Manifest = z.infer<typeof ManifestSchema>;

/** Name of the manifest inside a backup's folder. */
export const manifestFile = 'backup.json';

/** Path of a table's rows, one JSON a line, inside a backup's folder. */
export const tableFile = (folder: string, table: string): string => join(folder, 'tables', `${table}.jsonl`);

/** Folder of the files of a backup. */
export const filesFolder = (folder: string): string => join(folder, 'files');

/** The folder holds no whole backup, or one that was changed. */
export class BadBackup extends Error {
  constructor(folder: string, why: string) {
    super(`${folder} is no whole backup: ${why}`);
  }
}

/** Reads what a backup holds. Throws BadBackup. */
export function readManifest(folder: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestFile), 'utf8');
  } catch {
    throw new BadBackup(folder, `${manifestFile} is missing`);
  }
  try {
    return ManifestSchema.parse(JSON.parse(text));
  } catch {
    throw new BadBackup(folder, `${manifestFile} cannot be read`);
  }
}
