// @ts-check
// `npm start` (a demonstration) and `npm run serve` (the real thing): builds the pages if their sources are newer, then
// starts the server. The demonstration's server begins at once, while the pages are built on the other core.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = join(root, 'packages/web/dist/index.html');
const sources = ['packages/web', 'packages/client', 'packages/core', 'packages/locales'];

/** @param {string} folder @returns {number} the latest change of a file in it, in milliseconds */
function latestChange(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}

/** @returns {boolean} whether the built pages are older than what they are built from */
function isStale() {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const folders = sources.flatMap((name) => [join(root, name, 'src'), join(root, name, 'public')]);
  return folders.filter((folder) => existsSync(folder)).some((folder) => latestChange(folder) > builtAt);
}

/** @param {string[]} args @param {'inherit' | 'ignore'} output @returns {Promise<number>} the exit code */
function run(args, output = 'inherit') {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

const buildPages = () =>
  run([join(root, 'node_modules/vite/bin/vite.js'), 'build', 'packages/web', '--logLevel', 'warn']);

const mode = process.argv[2] ?? 'demo';
const server = [join(root, 'packages/server/bin/laureate-server.js'), mode];
const building = isStale() ? buildPages() : Promise.resolve(0);
if (mode === 'demo') {
  const [code, pages] = await Promise.all([run(server), building]);
  process.exitCode = code || pages;
} else {
  process.exitCode = (await building) || (await run(server));
}
