import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLedger } from '@laureate/core';
import { demonstrationCrypto } from '@laureate/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnStory } from '../../../core/src/testing/drawn-story.ts';
import { runProgramAround } from '../program.ts';

const crypto = demonstrationCrypto('draw');
let folder = '';
const ledger = (name = 'full.jsonl') => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'assign-'));
  const records = drawnStory(crypto).records();
  const written = (visibility: 'full' | 'public') =>
    writeLedger(records, { visibility, publicKey: crypto.publicKey, isPublic: () => visibility === 'full' });
  writeFileSync(ledger(), written('full'));
  writeFileSync(ledger('public.jsonl'), written('public'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const assigned = (file: string, ...more: readonly string[]) =>
  runProgramAround(
    ['assign', file, '--track', 'organisation', '--on', '2026-04-28', '--lang', 'en', ...more],
    {},
  );

interface Told {
  readonly floor: number;
  readonly sum: number;
  readonly panels: readonly { readonly case: string; readonly members: readonly string[] }[];
  readonly changes: readonly { readonly case: string; readonly out: string; readonly in: string }[];
}

describe('an assignment off line', () => {
  it('proposes a panel for every case, with reasons in words', async () => {
    const { exit, out } = await assigned(ledger(), '--as-if');
    expect(exit).toBe(0);
    expect(out).toMatch(/^O-1: .*\(leader, \d+\).*; fits sum to \d+$/m);
    expect(out).toMatch(/^ {4}not \S+: /m);
    expect(out).toContain('It is proved that nothing better exists.');
  });

  it('keeps every other seat when one examiner has gone', async () => {
    const before = JSON.parse((await assigned(ledger(), '--as-if', '--json')).out) as Told;
    const gone = before.panels[0]?.members[0] ?? '';
    const after = JSON.parse((await assigned(ledger(), '--as-if', '--json', '--without', gone)).out) as Told;
    const seats = before.panels.filter(({ members }) => members.includes(gone)).map((panel) => panel.case);
    expect(after.changes.map((change) => [change.case, change.out])).toEqual(seats.map((id) => [id, gone]));
    expect(after.panels.flatMap(({ members }) => members)).not.toContain(gone);
  });

  it('says so of a public export', async () => {
    const { exit, err } = await assigned(ledger('public.jsonl'));
    expect([exit, err.includes('public export')]).toEqual([2, true]);
  });
});
