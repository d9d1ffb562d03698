import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tsxArguments } from '../tsx-arguments.ts';
import { isOpenToAll } from './binaries.ts';

const prefix = 'laureate-postgres-';

/** A folder for temporary things that another user may reach, for PostgreSQL may not run as root. */
function openFolder(): string {
  const candidates = [tmpdir(), '/tmp', '/var/tmp', '/dev/shm'];
  return candidates.find((folder) => existsSync(folder) && isOpenToAll(folder)) ?? tmpdir();
}

function pidIn(path: string): number | undefined {
  const [first = ''] = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return /^\d+$/.test(first) ? Number(first) : undefined;
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Stops a server whose keeper was killed, and removes what is left of it. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder).filter((entry) => entry.startsWith(prefix))) {
    const home = join(folder, name);
    const owner = Number(name.slice(prefix.length));
    const keeper = pidIn(join(home, 'keeper'));
    const isStarting = keeper === undefined && isAlive(owner);
    if (isStarting || isAlive(keeper)) continue;
    const server = pidIn(join(home, 'data', 'postmaster.pid'));
    if (server !== undefined && isAlive(server)) process.kill(server, 'SIGQUIT');
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

function startKeeper(home: string): void {
  const keeper = tsxArguments(new URL('./keeper.ts', import.meta.url));
  spawn(process.execPath, [...keeper, home, String(process.pid)], {
    detached: true,
    stdio: 'ignore',
  }).unref();
}

async function urlFrom(home: string): Promise<string> {
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    if (existsSync(join(home, 'url'))) return readFileSync(join(home, 'url'), 'utf8');
    if (existsSync(join(home, 'fault'))) throw new Error(readFileSync(join(home, 'fault'), 'utf8'));
    await pause(25);
  }
  throw new Error(`PostgreSQL did not start in ${home}`);
}

/**
 * URL of a PostgreSQL of this process: started when it is first asked for, shared by all threads, stopped by its keeper
 * when the process has ended, however it ended. Commits are flushed to disk as in real life.
 */
export async function sharedPostgres(): Promise<string> {
  const folder = openFolder();
  const home = join(folder, `${prefix}${process.pid}`);
  if (!existsSync(join(home, 'url'))) sweep(folder);
  try {
    mkdirSync(home, { mode: 0o755 });
  } catch {
    return urlFrom(home);
  }
  startKeeper(home);
  return urlFrom(home);
}
