import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'laureate-program-test-'));
const cache = fileURLToPath(new URL('../../../node_modules/.cache/laureate', import.meta.url));
const runner = new URL('./run-program.js', import.meta.url).href;
const entry = join(folder, 'main.ts');
const script = `import { runProgram } from ${JSON.stringify(runner)};
await runProgram(new URL(${JSON.stringify(pathToFileURL(entry).href)}));`;

/** Runs the program in a process of its own; what it prints. */
async function run(): Promise<string> {
  const args = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: tmpdir() });
  return stdout.trim();
}

/** Files made of it, with the moment each was written. */
function made(): string[] {
  const own = readdirSync(cache).filter((name) => name.includes(folder.split('-').at(-1) ?? ''));
  return own.map((name) => `${name} ${statSync(join(cache, name)).mtimeMs}`).sort();
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
  // A change within the file system's grain of time is one all the same.
  utimesSync(join(folder, name), new Date(), new Date(Date.now() + Math.random() * 1e6));
}

afterAll(() => {
  for (const name of readdirSync(cache))
    if (name.includes(folder.split('-').at(-1) ?? '')) rmSync(join(cache, name));
  rmSync(folder, { recursive: true });
});

it('makes a program once, and again when a source of it has changed', async () => {
  write('word.ts', 'export const word: string = "first";');
  write('main.ts', 'import { word } from "./word.ts"; console.log(word, import.meta.url);');
  const seen = `${pathToFileURL(entry).href}`;

  expect(await run()).toBe(`first ${seen}`);
  const once = made();
  expect(await run()).toBe(`first ${seen}`);
  expect(made()).toEqual(once);

  write('word.ts', 'export const word: string = "other";');
  expect(await run()).toBe(`other ${seen}`);
  expect(made()).not.toEqual(once);
});

it('says what is wrong with a source', async () => {
  write('main.ts', 'import { word } from "./nowhere.ts"; console.log(word);');

  await expect(run()).rejects.toThrow(/nowhere/);
});
