import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

const staleAfterMs = 300_000;
const lookAgainMs = 100;

function isOver(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return false;
  } catch {
    return true;
  }
}

/** Whether whoever took the lock is gone: its process is over, or it never said which and much time went by. */
function isStale(lock: string): boolean {
  try {
    const owner = Number(readFileSync(join(lock, 'pid'), 'utf8'));
    return isOver(owner) || Date.now() - statSync(lock).mtimeMs > staleAfterMs;
  } catch {
    return Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > staleAfterMs;
  }
}

function take(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return true;
  } catch {
    return false;
  }
}

/** Does a piece of work while nobody else does one under the same lock folder, in this process or another. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!take(lock)) {
    if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
    else await setTimeout(lookAgainMs);
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
