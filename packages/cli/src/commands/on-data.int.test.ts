import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { laureate } from '../testing/laureate.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laureate-on-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

it('has the server look at its data, and answers with its exit code and in the language asked for', () => {
  const { exit, out, err } = laureate(['check', '--lang', 'en'], folder);

  expect(exit).toBe(1);
  expect(out).toBe('');
  expect(err).toContain('data');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('a backup without a folder is wrong use, told before the server is asked', () => {
  const { exit, err } = laureate(['backup', '--lang', 'en'], folder);

  expect(exit).toBe(2);
  expect(err).toContain('folder');
});
