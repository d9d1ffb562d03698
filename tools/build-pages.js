// @ts-check
// The pages of the web room: whether they are older than what they are built from, and how they are built.
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
export function arePagesStale() {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  const folders = sources.flatMap((name) => [join(root, name, 'src'), join(root, name, 'public')]);
  return folders.filter((folder) => existsSync(folder)).some((folder) => latestChange(folder) > builtAt);
}

/**
 * Runs a program of Node in the house's folder; a signal to stop is handed on.
 * @param {string[]} args @param {'inherit' | 'ignore'} output @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} the exit code
 */
export function run(args, output = 'inherit', env = process.env) {
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', output, 'inherit'] });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Builds the pages as they are served, whatever the caller's environment is for.
 * @returns {Promise<number>} the exit code of the build
 */
export const buildPages = () =>
  run(
    [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'packages/web', '--logLevel', 'warn'],
    'inherit',
    {
      ...process.env,
      NODE_ENV: 'production',
    },
  );
