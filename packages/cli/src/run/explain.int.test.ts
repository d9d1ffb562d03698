import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeSmallRound } from '../../../tables/src/testing/small-round.ts';
import { runProgram } from '../program.ts';

let folder = '';

beforeAll(() => {
  folder = writeSmallRound();
  runProgram(['run', folder]);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const explained = (file: string, id: string, ...more: readonly string[]) =>
  runProgram(['explain', join(folder, 'out', file), '--case', id, ...more]);

describe('the way of a case', () => {
  it('is told act by act, who by hat, when, in words', () => {
    const { exit, out } = explained('ledger.jsonl', 'O-1', '--lang', 'en');

    expect(exit).toBe(0);
    expect(out).toContain('2026-01-12 (Mon)  File an application  (applicant: agent-1)');
    expect(out).toContain('Outcome: still in the round');
    expect(out).not.toContain('agent-2');
  });

  it('is the same as data', () => {
    const { acts, ...rest } = JSON.parse(explained('ledger.jsonl', 'O-2', '--json').out) as {
      acts: { command: string; by: unknown }[];
    };

    expect(acts.map(({ command, by }) => [command, by])).toEqual([
      ['file-application', { person: 'agent-2', role: 'applicant' }],
    ]);
    expect(rest).toMatchObject({
      round: 'r1',
      case: 'O-2',
      track: 'organisation',
      filedOn: '2026-01-13',
      out: null,
    });
  });

  it('cannot be told from a public ledger that never names the case', () => {
    const { exit, err } = explained('ledger.public.jsonl', 'O-1', '--lang', 'en');

    expect(exit).toBe(2);
    expect(err).toContain('no case O-1');
  });

  it('needs a ledger', () => {
    const { exit, err } = runProgram([
      'explain',
      join(folder, 'round.yaml'),
      '--case',
      'O-1',
      '--lang',
      'en',
    ]);

    expect(exit).toBe(2);
    expect(err).toContain('not a ledger');
  });
});
