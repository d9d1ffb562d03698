import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Checks that the committed files of an example are those its generator makes. */
export function describeGenerated(folder: string, make: () => Readonly<Record<string, string>>): void {
  const files = make();

  test('the committed files are what the generator makes', () => {
    const changed = Object.keys(files).filter(
      (name) => readFileSync(join(folder, name), 'utf8') !== files[name],
    );

    expect(changed).toEqual([]);
  });

  test('nothing lies in the folder that the generator does not make', () => {
    const made = new Set(Object.keys(files));
    const there = ['', 'evidence']
      .flatMap((below) =>
        readdirSync(join(folder, below), { withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => (below === '' ? entry.name : `${below}/${entry.name}`)),
      )
      .filter((name) => /\.(csv|yaml|txt|pdf)$/.test(name));

    expect(there.filter((name) => !made.has(name))).toEqual([]);
  });

  test('the same seed makes the same files', () => {
    expect(make()).toEqual(files);
  });
}
