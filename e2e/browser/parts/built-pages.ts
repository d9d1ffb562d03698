import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { alone } from './alone.ts';

const script = fileURLToPath(new URL('../../../tools/build-stale-pages.js', import.meta.url));
const lock = join(
  tmpdir(),
  `laureate-pages-${createHash('sha256').update(script).digest('hex').slice(0, 12)}.lock`,
);

/** Builds the pages where they are not built or older than their sources, as `npm start` does. */
export async function buildStalePages(): Promise<void> {
  await alone(lock, () => promisify(execFile)(process.execPath, [script]));
}
