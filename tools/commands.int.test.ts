import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { commands } from '../packages/core/src/catalogue.ts';
import { type CommandUse, commandUses, gapsOf } from './pages/command-uses.ts';
import { countedActs, scenarioActs } from './pages/scenario-acts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** An imagined root with these files. */
function rootWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const useOf = (uses: readonly CommandUse[], name: string) => uses.find((use) => use.name === name);
const none = { done: 0, refused: 0 };

test('every command of the catalogue has a test that names it and looks at refusals', () => {
  const uses = commandUses(root);

  expect(uses.map(({ name }) => name)).toEqual([...commands.keys()]);
  expect(uses.filter(({ tests }) => tests === 0).map(({ name }) => name)).toEqual([]);
  expect(uses.filter(({ testsWithRefusals }) => testsWithRefusals === 0).map(({ name }) => name)).toEqual([]);
});

test('only whole names in test files count', () => {
  const uses = commandUses(
    rootWith({
      'packages/a/src/one.test.ts': "run('close-stage'); expectRefused();",
      'packages/a/src/close-stage.test.ts': 'the name of the file is enough',
      'packages/a/src/two.test.ts': "run('close-stage-again'); run('re-close-stage');",
      'packages/a/src/close-stage.ts': "run('close-stage')",
      'packages/a/node_modules/b/three.test.ts': "run('close-stage')",
    }),
  );

  expect(useOf(uses, 'close-stage')).toEqual({
    name: 'close-stage',
    tests: 2,
    testsWithRefusals: 1,
    scenarios: none,
    story: none,
    example: none,
  });
});

test('acts and tables of an example count by their rows, those that must be refused apart', () => {
  const uses = commandUses(
    rootWith({
      'examples/e/round.yaml':
        'tables:\n  - { file: acts.yaml, kind: acts }\n  - { file: p.csv, kind: people }\n  - { file: no.csv, kind: people }',
      'examples/e/acts.yaml':
        '- { do: cast-vote, for: { who: [a, b] } }\n- { do: cast-vote, expect: [already-voted] }',
      'examples/e/p.csv': 'person\np1\np2\n',
      'examples/without-a-round/acts.yaml': '- { do: cast-vote }',
    }),
  );

  expect(useOf(uses, 'cast-vote')?.example).toEqual({ done: 2, refused: 1 });
  expect(useOf(uses, 'appoint-member')?.example).toEqual({ done: 2, refused: 0 });
});

test('a scenario counts the acts it plays itself, the last as it comes out', () => {
  const common = { id: 's', row: 'R', kind: 'fails', title: { zh: 'x', en: 'x' } } as const;
  const vote = { do: 'cast-vote', by: 'chair', with: {} };
  const acts = scenarioActs({
    ...common,
    after: 'put',
    without: [],
    change: {},
    acts: [vote],
    when: vote,
    expect: { refused: ['already-voted'] },
  });
  const checks = scenarioActs({
    ...common,
    eligibility: {
      case: 'O-1',
      on: '2026-04-24',
      facts: { a: 'not-established' },
      application: {},
      acts: [],
    },
    expect: { outcome: 'unknown', reasons: ['a'] },
  });

  expect(countedActs(acts)('cast-vote')).toEqual({ done: 1, refused: 1 });
  expect(countedActs(checks)('decide-eligibility')).toEqual({ done: 0, refused: 1 });
  expect(countedActs(checks)('establish-fact')).toEqual(none);
});

test.each([
  [{ tests: 1, testsWithRefusals: 1, story: { done: 1, refused: 0 } }, []],
  [{ tests: 1, testsWithRefusals: 1, scenarios: { done: 0, refused: 1 } }, []],
  [{ tests: 1, testsWithRefusals: 1 }, ['not-run']],
  [{ tests: 1, testsWithRefusals: 0, example: { done: 1, refused: 0 } }, ['no-refusal-tested']],
  [{ tests: 0, testsWithRefusals: 0 }, ['no-test', 'not-run']],
] as const)('a command used as %j lacks %j', (use, gaps) => {
  expect(gapsOf({ name: 'c', scenarios: none, story: none, example: none, ...use })).toEqual(gaps);
});

test('the table ends with 1 where something is missing', () => {
  const tsx = join(root, 'node_modules/.bin/tsx');
  const args = ['tools/commands.ts', rootWith({ 'packages/a/src/a.test.ts': '' })];
  const { status, stdout } = spawnSync(tsx, args, { cwd: root, encoding: 'utf8' });

  const lines = stdout.trim().split('\n');
  expect(status).toBe(1);
  expect(lines.find((line) => line.startsWith('close-stage '))).toMatch(/0 \(0\) +no-test, not-run$/);
  expect(lines.at(-1)).toBe(`commands: ${commands.size}, ${commands.size} with something missing`);
});
