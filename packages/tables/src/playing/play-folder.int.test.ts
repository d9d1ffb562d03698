import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { madeUpCredit, madeUpResident, writeSmallRound } from '../testing/small-round.ts';
import { playFolder } from './play-folder.ts';

const schemes = fileURLToPath(new URL('../../../../schemes', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function written(change: Readonly<Record<string, (text: string) => string>> = {}): string {
  const folder = writeSmallRound(change);
  folders.push(folder);
  return folder;
}

/** What is wrong, in short: place, kind and the facts that matter. */
function found(change: Readonly<Record<string, (text: string) => string>>) {
  const folder = written(change);
  const run = playFolder({ folder, schemes, out: join(folder, 'out') });
  if (run.ok) return { problems: [], notTried: 0 };
  const problems = run.problems.map(({ file, line, column, kind, facts, refusals }) => ({
    at: [file, line, column].filter((part) => part !== undefined).join(':'),
    kind,
    facts,
    ...(refusals ? { refused: refusals.map((refusal) => refusal.kind) } : {}),
  }));
  return { problems, notTried: run.notTried };
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to);

describe('a folder that is in order', () => {
  it('is played to its end', () => {
    const folder = written();
    const run = playFolder({ folder, schemes, out: join(folder, 'out') });

    expect(run.ok ? [...(run.city.book.round('r1')?.application.applications.keys() ?? [])] : run).toEqual([
      'O-1',
      'O-2',
    ]);
    expect(run.ok && run.city.book.round('r1')?.proceedings.stages.get('recommendation')?.openedOn).toBe(
      '2026-01-29',
    );
  });

  it('stops once the named stage has opened', () => {
    const folder = written();
    const run = playFolder({ folder, schemes, out: join(folder, 'out'), until: 'application' });

    expect(run.ok && run.city.book.round('r1')?.proceedings.stages.has('application')).toBe(true);
    expect(run.ok && run.city.book.round('r1')?.application.applications.size).toBe(0);
  });
});

describe('a folder with something wrong', () => {
  it('tells a missing column', () => {
    const cut = (text: string) =>
      text.replace(/^body,kind,/, 'body,').replace(/^([a-z-]+),[a-z-]+,/gm, '$1,');
    const { problems } = found({ 'bodies.csv': (text) => cut(text) });

    expect(problems[0]).toEqual({
      at: 'bodies.csv:1:kind',
      kind: 'missing-column',
      facts: { column: 'kind' },
    });
  });

  it('tells an unknown column with the nearest known one', () => {
    const { problems } = found({ 'applications.csv': replace('quality-system', 'quality-sistem') });

    expect(problems).toEqual([
      {
        at: 'applications.csv:1:quality-sistem',
        kind: 'unknown-column',
        facts: { column: 'quality-sistem', nearest: 'quality-system' },
      },
    ]);
  });

  it('tells an impossible day', () => {
    const { problems } = found({ 'applications.csv': replace('2026-01-12', '2026-02-30') });

    expect(problems).toEqual([
      { at: 'applications.csv:2:on', kind: 'not-a-day', facts: { value: '2026-02-30' } },
    ]);
  });

  it('tells a code whose check sign is wrong', () => {
    const code = madeUpCredit(1);
    const wrong = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
    const { problems, notTried } = found({ 'organisations.csv': replace(code, wrong) });

    expect(problems).toEqual([
      {
        at: 'organisations.csv:2:code',
        kind: 'check-digit',
        facts: { position: 18, standard: 'GB 32100' },
      },
    ]);
    // The application of the organisation that could not be registered.
    expect(notTried).toBe(1);
  });

  it('tells a resident id whose check sign is wrong; what its person does is not tried', () => {
    const code = madeUpResident(31);
    const wrong = `${code.slice(0, 17)}${code.endsWith('0') ? '1' : '0'}`;
    const { problems, notTried } = found({ 'people.csv': replace(code, wrong) });

    expect(problems).toEqual([
      { at: 'people.csv:9:id', kind: 'check-digit', facts: { position: 18, standard: 'GB 11643' } },
    ]);
    // The mandate of agent-2 and the application it signs.
    expect(notTried).toBe(2);
  });

  it('tells an unknown person, body and piece of evidence, all at once', () => {
    const { problems } = found({
      'applications.csv': (text) =>
        text
          .replace('agent-1', 'agent-9')
          .replace('district-a', 'district-b')
          .replace('dossier.txt', 'none.txt'),
    });

    expect(problems.map(({ at, kind, facts }) => [at, kind, facts.id ?? facts.name])).toEqual([
      ['applications.csv:2:channel', 'unknown-id', 'district-b'],
      ['applications.csv:2:signed-by', 'unknown-id', 'agent-9'],
      ['applications.csv:2:dossier', 'evidence-missing', 'none.txt'],
    ]);
  });

  it('tells an act out of its stage with its reason', () => {
    const { problems } = found({ 'applications.csv': replace('2026-01-13', '2026-01-06 12:00') });

    expect(problems).toEqual([
      {
        at: 'applications.csv:3',
        kind: 'refused',
        facts: { command: 'file-application' },
        refused: ['stage-not-open'],
      },
    ]);
  });

  it('tells an act that should have been refused and was not', () => {
    const { problems } = found({
      'acts.yaml': replace('text: The call }', 'text: The call }\n  expect: [stage-not-open]'),
    });

    expect(problems[0]).toEqual({
      at: 'acts.yaml:32',
      kind: 'not-refused',
      facts: { command: 'publish-call', wanted: ['stage-not-open'] },
    });
  });

  it('tells a score off the scale with the nearest allowed ones, and an unknown examiner', () => {
    const folder = written({
      'round.yaml': (text) => `${text}  - { file: scores.csv, kind: scores }\n`,
    });
    writeFileSync(
      join(folder, 'scores.csv'),
      'on,stage,case,examiner,4.1.2\n2026-04-10,document-review,O-1,agent-1,62\n2026-04-10,document-review,O-1,agent-3,60\n',
    );
    const run = playFolder({ folder, schemes, out: join(folder, 'out') });

    expect(
      run.ok ? [] : run.problems.map(({ line, column, kind, facts }) => [line, column, kind, facts]),
    ).toEqual([
      [2, '4.1.2', 'off-the-scale', { item: '4.1.2', value: '62', nearest: ['60', '65'] }],
      [3, undefined, 'unknown-id', { what: 'party', id: 'agent-3', nearest: 'agent-1' }],
    ]);
  });

  it('tells a mistake in round.yaml with its line', () => {
    const { problems } = found({ 'round.yaml': replace('round: r1', 'rounds: r1') });

    expect(problems.map(({ at, kind }) => [at, kind])).toContainEqual(['round.yaml:4', 'shape']);
  });
});
