import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import type { LedgerReport } from '@laureate/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProgram } from '../../packages/cli/src/program.ts';

const folder = fileURLToPath(new URL('golden/', import.meta.url));
const states = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const kept = states.flatMap((state) =>
  readdirSync(join(folder, state))
    .filter((name) => name.endsWith('.jsonl.br'))
    .map((name) => [state, name.replace('.jsonl.br', '')] as const),
);

let scratch = '';
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'golden-'));
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

it('ledgers of four schemes are kept for each state', () => {
  expect(states.length).toBeGreaterThan(0);
  expect(kept).toHaveLength(states.length * 4);
});

/** Ledgers of earlier states of this software must be understood and computed again for ever. */
describe.each(kept)('the ledger kept at %s of %s', (state, id) => {
  const fileOf = (name: string) => join(scratch, `${state}-${id}.${name}`);
  const verified = (name: string): LedgerReport => {
    const head = join(folder, state, `${id}.head.json`);
    return JSON.parse(runProgram(['verify', fileOf(name), '--head', head, '--json']).out) as LedgerReport;
  };

  it('verifies, everything in it computed again', () => {
    writeFileSync(fileOf('jsonl'), brotliDecompressSync(readFileSync(join(folder, state, `${id}.jsonl.br`))));

    const { ok, checks } = verified('jsonl');
    expect({ ok, found: checks.flatMap(({ found }) => found) }).toEqual({ ok: true, found: [] });
    expect(checks.filter(({ result }) => result !== 'recomputed').map(({ check }) => check)).toEqual([]);
  });

  it('still makes a public export that verifies', () => {
    const { exit } = runProgram([
      'export',
      fileOf('jsonl'),
      '--visibility',
      'public',
      '--out',
      fileOf('public.jsonl'),
    ]);

    expect(exit).toBe(0);
    expect(verified('public.jsonl').ok).toBe(true);
  });
});
