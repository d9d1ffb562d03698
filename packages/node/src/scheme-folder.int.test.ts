import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSchemeFolder } from './scheme-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scheme-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe('readSchemeFolder', () => {
  it('reads *.yaml at any depth, sorted by path, and nothing else', () => {
    write('scheme.yaml', 'id: 甲');
    write('forms/b/two.yaml', 'two');
    write('forms/a.yaml', 'one');
    write('Z.yaml', 'z');
    write('notes.md', 'no');
    write('old.yml', 'no');
    symlinkSync(join(folder, 'scheme.yaml'), join(folder, 'linked.yaml'));

    expect(readSchemeFolder(folder)).toEqual([
      { path: 'Z.yaml', text: 'z' },
      { path: 'forms/a.yaml', text: 'one' },
      { path: 'forms/b/two.yaml', text: 'two' },
      { path: 'scheme.yaml', text: 'id: 甲' },
    ]);
  });

  it('reads an empty folder as no files and throws for a missing one', () => {
    expect(readSchemeFolder(folder)).toEqual([]);
    expect(() => readSchemeFolder(join(folder, 'missing'))).toThrow('ENOENT');
  });

  it('refuses a file that is not UTF-8', () => {
    write('a.yaml', Uint8Array.of(0xff, 0xfe));

    expect(() => readSchemeFolder(folder)).toThrow(TypeError);
  });
});
