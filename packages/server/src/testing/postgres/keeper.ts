import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { preparePostgres } from './binaries.ts';

/** A process of its own: starts a PostgreSQL for the process that asked, and stops it when that one has ended. */
const [home = '', ownerText = ''] = process.argv.slice(2);
const owner = Number(ownerText);
const data = join(home, 'data');
/** PostgreSQL does not run as root: there it runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function publish(name: string, text: string): void {
  writeFileSync(join(home, `${name}.new`), text);
  renameSync(join(home, `${name}.new`), join(home, name));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

const { bin, libraries } = preparePostgres(home);
const own = { cwd: home, env: { LD_LIBRARY_PATH: libraries, PATH: '', TZ: 'UTC' }, ...nobody };

function makeCluster(): void {
  mkdirSync(data, { mode: 0o700 });
  if (nobody.uid !== undefined) chownSync(data, nobody.uid, nobody.gid);
  const made = spawnSync(
    join(bin, 'initdb'),
    [
      '-D',
      data,
      '-U',
      'postgres',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C',
      '--no-sync',
      '--no-instructions',
    ],
    { ...own, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`);
}

function startServer(port: number): { readonly server: ChildProcess; readonly said: () => string } {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: 200,
    max_parallel_workers_per_gather: 0,
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...args], {
    ...own,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-4000);
  });
  return { server, said: () => said };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function started(): Promise<ChildProcess> {
  for (let attempt = 0; ; attempt += 1) {
    const port = await freePort();
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    const { server, said } = startServer(port);
    while (server.exitCode === null && server.signalCode === null) {
      if (await answers(url)) {
        publish('url', url);
        return server;
      }
      await pause(50);
    }
    if (attempt === 3) throw new Error(`postgres did not start: ${said()}`);
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    server.kill('SIGINT');
    await new Promise((resolve) => server.once('exit', resolve));
  }
}

try {
  publish('keeper', String(process.pid));
  makeCluster();
  const server = await started();
  let isAsked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      isAsked = true;
    });
  while (!isAsked && isAlive(owner) && server.exitCode === null) await pause(250);
  await stop(server);
  rmSync(home, { recursive: true, force: true });
} catch (error) {
  publish('fault', String(error));
  while (isAlive(owner)) await pause(250);
  rmSync(home, { recursive: true, force: true });
}
