// @ts-check
// Runs a program written in TypeScript, which Node 20 cannot load: its sources become one file, made anew only when one
// of them has changed. Loading a thousand files one by one would take ten times as long.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{ readonly file: string, readonly inputs: readonly (readonly [path: string, changed: number, size: number])[] }} Made */

const root = fileURLToPath(new URL('../../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/laureate');
/** Files that other processes may be about to load are left for so long. */
const keptForMs = 3_600_000;

/** @param {string} path @returns {readonly [string, number, number]} */
function stampOf(path) {
  const { mtimeMs, size } = statSync(path);
  return [path, mtimeMs, size];
}

/** @param {Made} made */
function isFresh({ file, inputs }) {
  try {
    return (
      existsSync(file) &&
      inputs.every(([path, changed, size]) => {
        const now = statSync(path);
        return now.mtimeMs === changed && now.size === size;
      })
    );
  } catch {
    // A source that is gone.
    return false;
  }
}

/** @param {string} note @returns {string | undefined} */
function madeBefore(note) {
  try {
    const made = /** @type {Made} */ (JSON.parse(readFileSync(note, 'utf8')));
    return isFresh(made) ? made.file : undefined;
  } catch {
    // Nothing was made yet, or not wholly.
    return undefined;
  }
}

/** A folder that can be written to: the cache, or one of this process alone where the program's folder is read-only. */
function folderToWrite() {
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
    return cache;
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'laureate-program-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    // Libraries are looked for from where the made file lies.
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    return folder;
  }
}

/** Each file goes on seeing where it stands itself, not where the made file does. */
const whereItStands = {
  name: 'where-it-stands',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@laureate/') ? undefined : { path, external: true },
    );
    build.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('import.meta.url')) return undefined;
      const contents = text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href));
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/** @param {string} entry @param {string} note @returns {Promise<string>} */
async function make(entry, note) {
  const { build } = await import('esbuild');
  const folder = folderToWrite();
  const made = await build({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    outdir: folder,
    write: false,
    metafile: true,
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    logLevel: 'silent',
    plugins: [whereItStands],
  });
  const bytes = made.outputFiles[0]?.contents ?? new Uint8Array();
  const name = basename(note, '.json');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const file = join(folder, `${name}-${hash}.mjs`);
  const inputs = Object.keys(made.metafile.inputs).map((path) => stampOf(join(root, path)));
  put(file, bytes);
  put(join(folder, basename(note)), JSON.stringify({ file, inputs }));
  clearAway(folder, name, file);
  return file;
}

/** Others that make the same at this moment never see half a file. @param {string} file @param {string | Uint8Array} bytes */
function put(file, bytes) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, file);
}

/** @param {string} folder @param {string} name @param {string} newest */
function clearAway(folder, name, newest) {
  for (const other of readdirSync(folder)) {
    const path = join(folder, other);
    if (!other.startsWith(`${name}-`) || path === newest) continue;
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > keptForMs)
      rmSync(path, { force: true });
  }
}

/**
 * Runs a program of this project.
 * @param {URL} entry its main file, in TypeScript
 * @returns {Promise<unknown>} once its main file has been carried out
 */
export async function runProgram(entry) {
  const path = fileURLToPath(entry);
  const name = relative(root, path).replace(/\W+/g, '-');
  const note = join(cache, `${name}.json`);
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(madeBefore(note) ?? (await make(path, note))).href);
}
