import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blobs } from '../../files/blobs/blobs.ts';
import type { DatabasePlace } from '../../store/open-bare.ts';
import { readSnapshot, type Snapshot } from '../../store/snapshot.ts';
import type { Table } from '../../store/table-rows.ts';
import { HashedFile } from './hashed-file.ts';
import { filesFolder, type Manifest, manifestFile, tableFile } from './manifest.ts';

/** What is backed up: the database and the encrypted files. The master key is not: keep it apart. */
export interface BackupSource {
  readonly database: DatabasePlace;
  readonly blobs: Blobs;
}

/** There is something in the folder already. */
export class FolderNotEmpty extends Error {
  constructor(folder: string) {
    super(`${folder} is not empty: name a new folder for the backup`);
  }
}

/**
 * Backs up a database and its files into a new folder while servers work: all tables as of one moment. Both kinds of
 * database are written alike, so that a backup of one restores into the other. The folder appears when it is whole.
 */
export async function backup(source: BackupSource, folder: string, madeAt: string): Promise<Manifest> {
  await requireEmpty(folder);
  const unfinished = `${folder}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(join(unfinished, 'tables'), { recursive: true, mode: 0o700 });
  await mkdir(filesFolder(unfinished), { mode: 0o700 });
  const tables: Manifest['tables'] = [];
  const { steps, blobs } = await readSnapshot(source.database, async (snapshot) => {
    for (const table of snapshot.tables) tables.push(await writeTable(unfinished, snapshot, table));
    return { steps: [...snapshot.steps], blobs: await blobsIn(snapshot) };
  });
  const { files, missingFiles } = await copyFiles(unfinished, source.blobs, blobs);
  const manifest: Manifest = {
    format: 'laureate-backup',
    version: 1,
    madeAt,
    steps,
    tables,
    files,
    missingFiles,
  };
  await writeManifest(unfinished, manifest);
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
  await syncFolder(dirname(folder));
  return manifest;
}

async function requireEmpty(folder: string): Promise<void> {
  const there = await readdir(folder).catch(() => []);
  if (there.length > 0) throw new FolderNotEmpty(folder);
}

async function writeTable(
  folder: string,
  snapshot: Snapshot,
  table: Table,
): Promise<Manifest['tables'][number]> {
  const file = await HashedFile.make(tableFile(folder, table.name));
  let rows = 0;
  for await (const row of snapshot.rows(table)) {
    await file.write(Buffer.from(`${JSON.stringify(row)}\n`, 'utf8'));
    rows += 1;
  }
  const { sha256 } = await file.end();
  return { name: table.name, rows, sha256 };
}

/** Names of the files that are kept as of the snapshot. */
async function blobsIn(snapshot: Snapshot): Promise<string[]> {
  const table = snapshot.tables.find(({ name }) => name === 'files');
  const names = new Set<string>();
  if (table)
    for await (const row of snapshot.rows(table)) if (row.state === 'kept') names.add(String(row.blob));
  return [...names].sort();
}

async function copyFiles(
  folder: string,
  blobs: Blobs,
  names: readonly string[],
): Promise<Pick<Manifest, 'files' | 'missingFiles'>> {
  const files: Manifest['files'] = [];
  const missingFiles: string[] = [];
  for (const blob of names) {
    const stream = await blobs.get(blob);
    if (!stream) {
      missingFiles.push(blob);
      continue;
    }
    const file = await HashedFile.make(join(filesFolder(folder), blob));
    for await (const piece of stream as AsyncIterable<Buffer>) await file.write(piece);
    files.push({ blob, ...(await file.end()) });
  }
  return { files, missingFiles };
}

async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const file = await HashedFile.make(join(folder, manifestFile));
  await file.write(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`, 'utf8'));
  await file.end();
  for (const each of [join(folder, 'tables'), filesFolder(folder), folder]) await syncFolder(each);
}

/** Names of files are on disk when their folder is. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
