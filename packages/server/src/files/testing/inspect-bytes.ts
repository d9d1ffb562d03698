import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InspectLimits } from '../inspect/budget.ts';
import { type Inspection, inspectFile } from '../inspect/inspect-file.ts';

/** Limits far above every honest sample. */
export const wideLimits: InspectLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxEntries: 1000,
  maxInflatedBytes: 64 * 1024 * 1024,
  ratio: 200,
};

/** A folder in which bytes are laid on disk and inspected. */
export interface InspectionFolder {
  inspect(bytes: Buffer | string, name: string, limits?: Partial<InspectLimits>): Promise<Inspection>;
  /** What lies in the folder now. */
  left(): Promise<readonly string[]>;
  remove(): Promise<void>;
}

export async function inspectionFolder(): Promise<InspectionFolder> {
  const folder = await mkdtemp(join(tmpdir(), 'laureate-inspect-'));
  return {
    inspect: async (bytes, name, limits) => {
      const path = join(folder, randomUUID());
      await writeFile(path, bytes);
      try {
        return await inspectFile(path, name, { ...wideLimits, ...limits });
      } finally {
        await rm(path);
      }
    },
    left: () => readdir(folder),
    remove: () => rm(folder, { recursive: true }),
  };
}
