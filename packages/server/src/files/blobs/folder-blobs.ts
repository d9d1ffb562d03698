import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Blobs, requireBlobName } from './blobs.ts';

/** Blobs in a folder of this machine, in sub-folders by the first two digits of their names. */
export function folderBlobs(folder: string): Blobs {
  const pathOf = (name: string): string => {
    requireBlobName(name);
    return join(folder, name.slice(0, 2), name);
  };
  return {
    put: async (name, stream, bytes) => {
      const path = pathOf(name);
      const made = await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      if (made !== undefined) await syncFolder(dirname(made));
      const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
      try {
        await writeDurably(unfinished, stream, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await syncFolder(dirname(path));
    },
    get: async (name) => ((await isThere(pathOf(name))) ? createReadStream(pathOf(name)) : undefined),
    has: (name) => isThere(pathOf(name)),
    delete: (name) => rm(pathOf(name), { force: true }),
  };
}

async function writeDurably(path: string, stream: Readable, bytes: number): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    let written = 0;
    for await (const piece of stream as AsyncIterable<Buffer>) {
      await handle.writeFile(piece);
      written += piece.length;
    }
    if (written !== bytes) throw new Error(`a blob of ${bytes} bytes came with ${written}`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is durable when the folder is. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
