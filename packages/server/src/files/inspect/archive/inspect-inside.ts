import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileBytes } from '../bytes.ts';
import { type Reasons, refuseFile } from '../file-refusal.ts';
import { maxDepth, type Specimen } from '../specimen.ts';
import type { Inspect, Verdict } from '../verdict.ts';
import { showName } from './entry-name.ts';
import { inflateEntry } from './inflate-entry.ts';
import type { Archive, ArchiveEntry } from './open-archive.ts';

/**
 * Inspects a file inside an archive as if it had been handed in by itself. Its bytes lie on disk only meanwhile,
 * beside those of the archive and readable by nobody else.
 */
export async function inspectInside(
  specimen: Specimen,
  archive: Archive,
  entry: ArchiveEntry,
  inspect: Inspect,
): Promise<Verdict> {
  const { file, budget, depth } = specimen;
  const shown = showName(entry.name);
  if (depth + 1 >= maxDepth) return against([refuseFile('archive-nested', { file, entry: shown })]);
  const path = join(dirname(specimen.path), `inside-${randomBytes(12).toString('hex')}`);
  const handle = await open(path, 'wx', 0o600);
  try {
    const take = async (piece: Buffer): Promise<void> => {
      await handle.writeFile(piece);
    };
    const refused = await inflateEntry(specimen, archive, entry, take);
    if (refused !== undefined) return against([refused]);
    const bytes = new FileBytes(path);
    try {
      return await inspect({ file: `${file}/${shown}`, path, bytes, depth: depth + 1, budget });
    } finally {
      bytes.close();
    }
  } finally {
    await handle.close();
    await rm(path, { force: true });
  }
}

const against = (reasons: Reasons): Verdict => ({ kind: undefined, reasons });
