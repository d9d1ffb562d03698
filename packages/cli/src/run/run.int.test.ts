import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { writeSmallRound } from '../../../tables/src/testing/small-round.ts';
import { runProgram } from '../program.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function written(change: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = writeSmallRound(change);
  folders.push(folder);
  return folder;
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a folder that is in order', () => {
  it('gives the same bytes in every demonstration', () => {
    const folder = written();
    const [one, other] = ['out-1', 'out-2'].map((name) => join(folder, name));
    for (const out of [one, other]) runProgram(['run', folder, '--out', out ?? '']);

    const read = (out: string | undefined, name: string) => readFileSync(join(out ?? '', name), 'utf8');
    for (const name of ['ledger.jsonl', 'ledger.public.jsonl', 'head.json', 'vault.json'])
      expect(read(one, name)).toBe(read(other, name));
    expect(existsSync(join(one ?? '', 'keys'))).toBe(false);
  });

  it('keeps new keys for their owner alone when it is no demonstration, and uses them again', () => {
    const folder = written({ 'round.yaml': replace('demonstration: { seed: small }\n', '') });
    const key = () => readFileSync(join(folder, 'out/keys/master-key.hex'), 'utf8');

    expect(runProgram(['run', folder]).exit).toBe(0);
    const first = key();
    expect(statSync(join(folder, 'out/keys/master-key.hex')).mode & 0o777).toBe(0o600);
    expect(runProgram(['run', folder]).exit).toBe(0);
    expect(key()).toBe(first);
  });

  it('verifies, and never shows a sealed text', () => {
    const folder = written();
    runProgram(['run', folder]);
    const ledger = join(folder, 'out/ledger.jsonl');

    expect(runProgram(['verify', ledger]).exit).toBe(0);
    expect(readFileSync(ledger, 'utf8')).not.toContain('phone 1');
    expect(readFileSync(join(folder, 'out/vault.json'), 'utf8')).not.toContain('phone 1');
  });

  it('does not replace a folder that holds something else', () => {
    const folder = written();
    const { exit, err } = runProgram(['run', folder, '--out', join(folder, 'evidence'), '--lang', 'en']);

    expect(exit).toBe(2);
    expect(err).toContain('Name another folder');
    expect(existsSync(join(folder, 'evidence/dossier.txt'))).toBe(true);
  });
});

describe('a folder with something wrong', () => {
  it('writes nothing and exits with 1', () => {
    const folder = written({ 'applications.csv': replace('2026-01-12', '2026-02-30') });
    const { exit, out } = runProgram(['run', folder, '--lang', 'en']);

    expect(exit).toBe(1);
    expect(out).toContain('applications.csv, line 2, column on: “2026-02-30” is no day of the calendar.');
    expect(out).toContain('1 problem; nothing was written.');
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });
});
