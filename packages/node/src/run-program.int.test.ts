import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';

const house = fileURLToPath(new URL('../../..', import.meta.url));
let root: string;
let changes: number;

/** A house of its own, with the program that runs programs and the libraries it is made with. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'laureate-house-'));
  changes = 0;
  mkdirSync(join(root, 'packages/node/src'), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  const runner = 'packages/node/src/run-program.js';
  cpSync(join(house, runner), join(root, runner));
  cpSync(join(house, 'tsconfig.json'), join(root, 'tsconfig.json'));
  for (const library of ['esbuild', '@esbuild', 'zod'])
    symlinkSync(join(house, 'node_modules', library), join(root, 'node_modules', library));
  write('package.json', '{ "type": "module" }');
  const entry = JSON.stringify(pathToFileURL(join(root, 'main.ts')).href);
  write('run.js', `import { runProgram } from './${runner}'; await runProgram(new URL(${entry}));`);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Runs the program in a process of its own; what it prints. */
async function run(): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'run.js')], { cwd: tmpdir() });
  return stdout.trim();
}

/** Files made of it. */
function made(): string[] {
  return readdirSync(join(root, 'node_modules/.cache/laureate')).filter((name) => name.endsWith('.mjs'));
}

function write(name: string, text: string): void {
  changes += 1;
  writeFileSync(join(root, name), text);
  // A change within the file system's grain of time is one all the same.
  utimesSync(join(root, name), new Date(), new Date(1e12 + changes * 1000));
}

const main = `import { z } from 'zod'; import { word } from './word.ts';
console.log(z.string().parse(word), import.meta.url);`;

it('makes a program once, and again when a source of it has changed', async () => {
  const place = pathToFileURL(join(root, 'main.ts')).href;
  write('main.ts', main);
  write('word.ts', 'export const word: string = "first";');

  expect(await run()).toBe(`first ${place}`);
  expect(made()).toHaveLength(1);
  expect(await run()).toBe(`first ${place}`);
  expect(made()).toHaveLength(1);

  write('word.ts', 'export const word: string = "other";');
  expect(await run()).toBe(`other ${place}`);
  expect(made()).toHaveLength(2);
});

it('makes it elsewhere where it cannot write, and leaves nothing there', async () => {
  write('node_modules/.cache', 'no folder');
  write('main.ts', main);
  write('word.ts', 'export const word: string = "first";');
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('laureate-program-'));
  const before = left();

  expect(await run()).toMatch(/^first /);
  expect(left()).toEqual(before);
});

it('says what is wrong with a source, and in which', async () => {
  write('main.ts', 'import { word } from "./nowhere.ts"; console.log(word);');
  await expect(run()).rejects.toThrow(/main\.ts.*nowhere|nowhere.*main\.ts/s);

  write('main.ts', 'type Unused = 1;\n\nthrow new Error("here");');
  await expect(run()).rejects.toThrow(/main\.ts:3/);
});
